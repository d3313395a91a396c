package slareport.letter;

/** A part of a mail, which says the same in both of its forms. */
interface Block {
    /** Writes it into the cell of the page that holds all blocks. */
    void write(Html page);

    /** Writes it as plain text. */
    void write(PlainText text);
}
