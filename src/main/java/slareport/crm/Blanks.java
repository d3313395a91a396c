package slareport.crm;

/** Surrounding blanks, among them the no-break spaces and zero-width marks that spreadsheets leave behind. */
final class Blanks {
    private Blanks() {}

    /** The text without blanks around it. */
    static String stripped(String text) {
        int end = text.length();
        int start = 0;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isBlank(char c) {
        return c <= ' ' || (c >= 0x80 && (Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B'));
    }
}
