package slareport.crm;

/** The character between the whole part of a number and its decimals. */
enum DecimalMark {
    POINT('.'),
    COMMA(',');

    private final char character;

    DecimalMark(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }
}
