package slareport.cli;

/** The command line's entry point. */
public final class SlaReport {
    private SlaReport() {}

    public static void main(String[] args) {}
}
