package slareport.crm;

import slareport.facts.Slice;

/** Reads a short text from left to right. Each method moves on when it succeeds; numbers are -1 when there is none. */
final class Cursor {
    private static final int MOST_HOURS_OF_OFFSET = 18;

    private char[] text = new char[32];
    /** Where the text lies that is read, a byte for each character if it is ASCII. */
    private byte[] bytes = {};

    private int bytesStart;
    private boolean isAscii;
    private int end;
    private int at;
    private int digitsRead;

    void start(Slice slice) {
        at = 0;
        end = slice.length();
        if (end > text.length) {
            text = new char[end];
        }
        bytes = slice.bytes();
        bytesStart = slice.from();
        isAscii = true;
        for (int i = 0; i < end; i++) {
            byte b = bytes[bytesStart + i];
            if (b < 0) {
                isAscii = false;
                startOf(slice.toString());
                return;
            }
            text[i] = (char) b;
        }
    }

    private void startOf(String all) {
        end = all.length();
        all.getChars(0, end, text, 0);
    }

    boolean atEnd() {
        return at == end;
    }

    /** The character reached, or NUL at the end. */
    char peek() {
        return at < end ? text[at] : 0;
    }

    void skip() {
        at++;
    }

    boolean accept(char c) {
        if (peek() == c) {
            at++;
            return true;
        }
        return false;
    }

    void skipBlanks() {
        while (at < end && Blanks.isBlank(text[at])) {
            at++;
        }
    }

    /** How many digits the last number had. */
    int digitsRead() {
        return digitsRead;
    }

    /** A number of at least {@code fewest} digits; stops after {@code most} of them, at most nine. */
    int number(int fewest, int most) {
        int value = 0;
        int place = at;
        int last = Math.min(end, at + most);
        while (place < last) {
            int digit = text[place] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            value = value * 10 + digit;
            place++;
        }
        digitsRead = place - at;
        if (digitsRead < fewest) {
            return -1;
        }
        at = place;
        return value;
    }

    /** Microseconds from one to nine digits of a second's fraction; finer ones are cut off. */
    int fractionMicros() {
        int value = number(1, 9);
        if (value < 0) {
            return -1;
        }
        for (int digits = digitsRead; digits < 6; digits++) {
            value *= 10;
        }
        for (int digits = digitsRead; digits > 6; digits--) {
            value /= 10;
        }
        return value;
    }

    /** Sets a slice to the run of letters at the cursor, possibly none, and passes them. */
    void letters(Slice into) {
        int from = at;
        while (at < end && Character.isLetter(text[at])) {
            at++;
        }
        if (isAscii) {
            into.set(bytes, bytesStart + from, bytesStart + at);
        } else {
            into.set(new String(text, from, at - from));
        }
    }

    /** The hour of the day from one of the twelve, with {@code am} or {@code p. m.} at the cursor; -1 when it is neither. */
    int hourOfHalfDay(int hour) {
        char half = (char) (peek() | 0x20);
        if ((half != 'a' && half != 'p') || hour < 1 || hour > 12) {
            return -1;
        }
        at++;
        accept('.');
        skipBlanks();
        if ((peek() | 0x20) != 'm') {
            return -1;
        }
        at++;
        accept('.');
        return hour % 12 + (half == 'p' ? 12 : 0);
    }

    /** Whether a half of the day ({@code am}, {@code p. m.}) is at the cursor. */
    boolean atHalfDay() {
        int c = peek() | 0x20;
        return c == 'a' || c == 'p';
    }

    /** Seconds east of UTC from {@code Z}, {@code UTC}, {@code +02:00}, {@code +0200} or {@code -03}; NO_OFFSET when it is none. */
    int offsetSeconds() {
        char c = peek();
        if (c == 'Z' || c == 'z') {
            at++;
            return 0;
        }
        if (isAt("UTC") || isAt("GMT")) {
            at += 3;
            return 0;
        }
        if (c != '+' && c != '-') {
            return DateFields.NO_OFFSET;
        }
        at++;
        int hours = number(2, 2);
        accept(':');
        int minutes = atEnd() ? 0 : number(2, 2);
        if (hours < 0 || hours > MOST_HOURS_OF_OFFSET || minutes < 0 || minutes > 59) {
            return DateFields.NO_OFFSET;
        }
        int seconds = (hours * 60 + minutes) * 60;
        return c == '-' ? -seconds : seconds;
    }

    private boolean isAt(String word) {
        if (end - at < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
