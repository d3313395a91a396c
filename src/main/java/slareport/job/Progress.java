package slareport.job;

/** Told how a run gets on; whoever waits can be shown it. */
public interface Progress {
    /** Nobody waits. */
    Progress SILENT = new Progress() {
        @Override
        public void begins(String step, long bytes) {}

        @Override
        public void read(long bytes) {}

        @Override
        public void ends(String step, long rows, boolean well) {}
    };

    /**
     * A step begins.
     *
     * @param bytes how much it will read, 0 when it reads no files
     */
    void begins(String step, long bytes);

    /** The step has read so many bytes by now. */
    void read(long bytes);

    /**
     * The step has ended.
     *
     * @param rows how many rows it read, 0 when it reads no files
     * @param well false when it failed
     */
    void ends(String step, long rows, boolean well);
}
