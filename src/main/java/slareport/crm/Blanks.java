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

    /** Where a text in UTF-8 starts without the blanks before it; {@code to} if it has nothing else. */
    static int skipped(byte[] text, int from, int to) {
        int at = from;
        while (at < to && isBlankAt(text, at)) {
            at += Utf8.lengthAt(text, at, to);
        }
        return at;
    }

    /** Where a text in UTF-8 ends without the blanks behind it. */
    static int ended(byte[] text, int from, int to) {
        int end = to;
        while (end > from) {
            int last = end - 1;
            while (last > from && Utf8.isContinuation(text[last])) {
                last--;
            }
            if (!isBlankAt(text, last)) {
                return end;
            }
            end = last;
        }
        return end;
    }

    /** Whether a byte is a blank, or may be part of one. */
    static boolean mayBeBlank(byte b) {
        return b <= ' ';
    }

    private static boolean isBlankAt(byte[] text, int at) {
        return mayBeBlank(text[at]) && isBlank(Utf8.charAt(text, at));
    }

    static boolean isBlank(char c) {
        return c <= ' ' || (c >= 0x80 && (Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B'));
    }
}
