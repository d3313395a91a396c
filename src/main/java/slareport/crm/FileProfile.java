package slareport.crm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.facts.Entity;

/**
 * How one file was understood, for whoever sets the job up.
 *
 * @param file name relative to the exports folder
 * @param export what the file is taken for, as in {@code zoho/calls}
 * @param crm what people call the CRM, null for the project's own format
 * @param delimiter as it is written in the configuration
 * @param charset as the whole file was read
 * @param timeZone zone of its timestamps without an offset
 * @param rows rows below the header, whatever becomes of them
 * @param endsOpen whether the last row has no line end behind it
 * @param columns every column of the file, in its order
 * @param dates how its dates are written
 * @param words what its words became, the most frequent first within a column
 */
public record FileProfile(
        String file,
        Entity entity,
        String export,
        @Nullable String crm,
        String delimiter,
        String charset,
        String timeZone,
        long rows,
        boolean endsOpen,
        List<Column> columns,
        List<DateForm> dates,
        List<Word> words) {
    public FileProfile {
        columns = List.copyOf(columns);
        dates = List.copyOf(dates);
        words = List.copyOf(words);
    }

    /** Stands for the form of dates that can be read in several ways. */
    public static final String AMBIGUOUS = "ambiguous";

    /** The same without the words that only group, which may be persons' names or notes. */
    public FileProfile withoutFreeWords() {
        List<Word> told = words.stream()
                .filter(word -> word.understanding() != Understanding.FREE)
                .toList();
        return new FileProfile(
                file, entity, export, crm, delimiter, charset, timeZone, rows, endsOpen, columns, dates, told);
    }

    /**
     * A column of the file.
     *
     * @param feeds the canonical (or further) columns that it became, none where it is not read
     * @param filled rows in which something stands
     */
    public record Column(String header, List<String> feeds, long filled) {
        public Column {
            feeds = List.copyOf(feeds);
        }
    }

    /**
     * A way in which dates of a column are written.
     *
     * @param form a pattern, {@code ISO-8601}, {@link #AMBIGUOUS}, or null for dates that cannot be read
     * @param examples two at most, as they stand in the file; none of what is no date
     */
    public record DateForm(String column, @Nullable String form, long count, List<String> examples) {
        public DateForm {
            examples = List.copyOf(examples);
        }
    }

    /**
     * A word of a column whose values the job has to understand, or of one whose values it only groups by.
     *
     * @param written as the file has it
     * @param became the canonical word
     */
    public record Word(String column, String written, String became, long count, Understanding understanding) {}

    /** What became of a word. */
    public enum Understanding {
        /** The job or the agreement knows it. */
        KNOWN,
        /** It is not listed, and so taken for what the preset says of all others. */
        BY_DEFAULT,
        /** Neither the job nor the agreement knows it. */
        UNKNOWN,
        /** Any word will do: the column is one to group by. */
        FREE
    }
}
