package slareport.agreement.yaml;

import org.yaml.snakeyaml.error.Mark;

/**
 * Where something is written.
 *
 * @param file name of the file
 * @param line first line is 1; 0 stands for the file as a whole
 * @param column first column is 1
 */
public record Place(String file, int line, int column) {
    static Place of(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The file as a whole. */
    public static Place wholeFile(String file) {
        return new Place(file, 0, 0);
    }

    /** The place as a sentence begins with it. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ", line " + line + ", column " + column;
    }
}
