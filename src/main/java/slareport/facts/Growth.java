package slareport.facts;

/** How arrays grow: by half, and never past what the virtual machine can hold. */
final class Growth {
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private Growth() {}

    static int beyond(int length, int needed) {
        if (needed < 0 || needed > LARGEST) {
            throw new IllegalStateException("more rows than one run can hold");
        }
        return (int) Math.min(LARGEST, Math.max(needed, length + (length >> 1) + 16L));
    }
}
