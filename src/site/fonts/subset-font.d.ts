declare module 'subset-font' {
  /** Cuts a font to the characters of a text. */
  export default function subsetFont(font: Buffer, text: string, options: {
    targetFormat: 'sfnt' | 'woff' | 'woff2';
    keepFeatures?: string[];
    variationAxes?: Record<string, number | { min: number; max: number }>;
    noHinting?: boolean;
    /** Tags of tables that are left out. */
    dropTables?: string[];
  }): Promise<Buffer>;
}
