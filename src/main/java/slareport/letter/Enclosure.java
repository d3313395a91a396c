package slareport.letter;

/** How the workbook reaches the reader of a mail. */
public sealed interface Enclosure {
    /**
     * It comes with the mail.
     *
     * @param fileName as the reader saves it
     * @param locked whether it opens with a password only
     */
    record Attached(String fileName, boolean locked) implements Enclosure {}

    /**
     * It lies somewhere.
     *
     * @param path where, as the configuration writes it
     */
    record Announced(String path) implements Enclosure {}
}
