package slareport.workbook;

/**
 * How much room text takes, in Excel's unit of column width: the width of a digit at eleven points. A close guess for
 * Calibri, a little on the safe side, so that no fonts are needed where the job runs.
 */
final class TextFit {
    private static final double STANDARD_SIZE = 11;
    private static final double SAFETY = 1.03;

    private TextFit() {}

    /** The width of one line of text. */
    static double width(String text, double size, boolean bold) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i));
        }
        return width * size / STANDARD_SIZE * (bold ? 1.05 : 1) * SAFETY;
    }

    /** The width of the longest word. */
    static double longestWord(String text, double size, boolean bold) {
        double longest = 0;
        for (String word : text.split("\\s+", -1)) {
            longest = Math.max(longest, width(word, size, bold));
        }
        return longest;
    }

    /** How many lines the text takes in a cell of a width. */
    static int lines(String text, double size, boolean bold, double room) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += linesOfOne(line, size, bold, room);
        }
        return lines;
    }

    private static int linesOfOne(String text, double size, boolean bold, double room) {
        int lines = 1;
        double used = 0;
        double blank = width(" ", size, bold);
        for (String word : text.split(" ", -1)) {
            double width = width(word, size, bold);
            if (used > 0 && used + blank + width > room) {
                lines++;
                used = 0;
            }
            if (width > room) {
                int broken = (int) Math.ceil(width / room) - 1;
                lines += broken;
                width -= broken * room;
            }
            used += (used > 0 ? blank : 0) + width;
        }
        return lines;
    }

    private static double width(char character) {
        if (" .,:;'|!ilIjtf()[]·".indexOf(character) >= 0) {
            return 0.58;
        }
        if ("mwMW@%—≥≤✔✖●▲".indexOf(character) >= 0) {
            return 1.6;
        }
        if (character > 0x2E80) {
            return 2;
        }
        return Character.isUpperCase(character) ? 1.2 : 0.98;
    }
}
