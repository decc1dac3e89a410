/** Whether a click is that of a finger; older browsers do not say with what was clicked. */
export function isTap({ pointerType, detail }: MouseEvent & { pointerType?: string }): boolean {
  return pointerType ? pointerType === 'touch' : detail > 0 && matchMedia('(hover:none)').matches;
}
