package slareport.crm;

/**
 * Takes an amount apart into sign, number and currency: {@code -$1,234.50}, {@code (1.234,50 EUR)}, {@code 500-}. For use
 * by one thread.
 */
final class MoneyText {
    private static final char MINUS = '\u2212';

    private final CurrencySigns signs;
    private String number = "";
    private String currency = "";
    private boolean negative;

    MoneyText(CurrencySigns signs) {
        this.signs = signs;
    }

    /** Reads a stripped text; false when it is no amount. */
    boolean read(String text) {
        negative = false;
        currency = "";
        String rest = text;
        if (rest.length() > 2 && rest.charAt(0) == '(' && rest.charAt(rest.length() - 1) == ')') {
            negative = true;
            rest = Blanks.stripped(rest.substring(1, rest.length() - 1));
        }
        int first = firstDigit(rest);
        int last = lastDigit(rest);
        if (first < 0) {
            return false;
        }
        // a mark before the first digit opens a number such as .5, unless it ends a sign such as S/.
        if (first > 0 && isMark(rest.charAt(first - 1)) && (first == 1 || !isLetterOrSlash(rest.charAt(first - 2)))) {
            first--;
        }
        number = rest.substring(first, last + 1);
        return readBeside(rest.substring(0, first)) && readBeside(rest.substring(last + 1));
    }

    /** The number without its sign, as it is written. */
    String number() {
        return number;
    }

    boolean isNegative() {
        return negative;
    }

    /** The currency's code, empty where the amount does not tell. */
    String currency() {
        return currency;
    }

    private boolean readBeside(String written) {
        String beside = Blanks.stripped(written);
        if (beside.isEmpty()) {
            return true;
        }
        if (isMinus(beside.charAt(0))) {
            beside = Blanks.stripped(beside.substring(1));
        } else if (isMinus(beside.charAt(beside.length() - 1))) {
            beside = Blanks.stripped(beside.substring(0, beside.length() - 1));
        } else {
            return readCurrency(beside);
        }
        boolean once = !negative;
        negative = true;
        return once && readCurrency(beside);
    }

    private boolean readCurrency(String sign) {
        String code = signs.code(sign);
        if (code == null || (!code.isEmpty() && !currency.isEmpty() && !code.equals(currency))) {
            return false;
        }
        currency = code.isEmpty() ? currency : code;
        return true;
    }

    private static int firstDigit(String text) {
        int i = 0;
        while (i < text.length() && !isDigit(text.charAt(i))) {
            i++;
        }
        return i < text.length() ? i : -1;
    }

    private static int lastDigit(String text) {
        int i = text.length() - 1;
        while (i >= 0 && !isDigit(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',';
    }

    private static boolean isLetterOrSlash(char c) {
        return c == '/' || Character.isLetter(c);
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == MINUS;
    }
}
