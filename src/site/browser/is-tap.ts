/** Whether a click is that of a finger. A key's has an empty type of pointer; older browsers give none. */
export function isTap({ pointerType, detail }: MouseEvent & { pointerType?: string }): boolean {
  return pointerType === undefined ? detail > 0 && matchMedia('(hover:none)').matches : pointerType === 'touch';
}
