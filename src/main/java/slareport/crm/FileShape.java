package slareport.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import slareport.failure.UserError;

/**
 * How a file is written, and what its columns are called.
 *
 * @param header empty for a file without a line
 */
record FileShape(FileFormat format, Optional<Header> header) {
    private static final char[] USUAL = {',', ';', '\t', '|'};
    private static final int SAMPLE = 20;
    private static final String NAMED = "sep=";

    /** A way to divide the lines, and whether the first of them agree on their number of fields. */
    private record Division(FileFormat format, Header header, boolean isEven) {}

    /**
     * Looks at the beginning of a file. Where no delimiter is configured it is the one under which the most headers
     * are known; where several are alike in this, the one that divides the first rows as it does the header.
     *
     * @param known how many headers of a table are known
     * @throws UserError when the file cannot be read, or when two delimiters are as likely
     */
    static FileShape of(InputFile file, FormatChoice choice, ToIntFunction<Header> known) {
        if (choice.delimiter() != null) {
            FileFormat format = new FileFormat(choice.charset(), choice.delimiter());
            return shape(file, named(file, firstLine(file, format), format));
        }
        FileFormat comma = new FileFormat(choice.charset(), ',');
        List<String> first = firstLine(file, comma);
        FileFormat format = named(file, first, comma);
        if (format.named()) {
            return shape(file, format);
        }
        return isPlain(first)
                ? new FileShape(comma, Optional.of(new Header(first.toArray(String[]::new))))
                : settled(file, choice, known);
    }

    private static FileShape shape(InputFile file, FileFormat format) {
        Optional<Header> header = divided(file, format).map(Division::header);
        if (header.isPresent() && header.get().width() == 0) {
            throw RecordCutter.refusal(
                    file.name(),
                    "has text behind a closing quote in the line with the names of its columns; double the quotes within"
                            + " a name, or say in " + EntityPlan.setting(file.entity(), "delimiter")
                            + " what divides the names.");
        }
        return new FileShape(format, header);
    }

    private static FileShape settled(InputFile file, FormatChoice choice, ToIntFunction<Header> known) {
        List<Division> divisions = new ArrayList<>();
        Refusals refusals = new Refusals(UserError.Kind.INPUTS);
        for (char delimiter : USUAL) {
            try {
                divided(file, new FileFormat(choice.charset(), delimiter))
                        .filter(division -> division.header().width() > 1)
                        .ifPresent(divisions::add);
            } catch (UserError e) {
                // under a wrong delimiter quotes may open in the header and never close
                refusals.addAll(e);
            }
        }
        if (divisions.isEmpty()) {
            refusals.throwIfAny();
            return shape(file, new FileFormat(choice.charset(), ','));
        }
        int most = divisions.stream()
                .mapToInt(division -> known.applyAsInt(division.header()))
                .max()
                .orElse(0);
        divisions.removeIf(division -> known.applyAsInt(division.header()) < most);
        if (divisions.stream().anyMatch(Division::isEven)) {
            divisions.removeIf(division -> !division.isEven());
        }
        if (divisions.size() > 1) {
            throw new UserError(
                    UserError.Kind.INPUTS,
                    file.name() + " can be divided by "
                            + String.join(
                                    " as well as by ",
                                    divisions.stream()
                                            .map(division -> OtherDelimiter.name(
                                                    division.format().delimiter()))
                                            .toList())
                            + "; say which it is in " + EntityPlan.setting(file.entity(), "delimiter") + ".");
        }
        Division only = divisions.get(0);
        return new FileShape(only.format(), Optional.of(only.header()));
    }

    private static Optional<Division> divided(InputFile file, FileFormat format) {
        try (CsvFile csv = CsvFile.open(file, format)) {
            Optional<Header> header = csv.header();
            if (header.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    new Division(format, header.get(), isEven(csv, header.get().width())));
        }
    }

    private static boolean isEven(CsvFile csv, int width) {
        RowBlock block = new RowBlock();
        try {
            csv.fill(block, SAMPLE);
        } catch (UserError e) {
            return false;
        }
        boolean even = true;
        for (int row = 0; row < block.rows(); row++) {
            block.select(row);
            even &= block.fields() == width;
        }
        return even;
    }

    /** The fields of the first line, none if it cannot be divided so. */
    private static List<String> firstLine(InputFile file, FileFormat format) {
        try (CsvFile csv = CsvFile.open(file, format)) {
            RowBlock block = new RowBlock();
            if (!csv.fill(block, 1)) {
                return List.of();
            }
            block.select(0);
            return List.of(block.raw());
        } catch (UserError e) {
            return List.of();
        }
    }

    /** No other delimiter stands in it, so there is nothing to settle. */
    private static boolean isPlain(List<String> fields) {
        return fields.size() > 1 && fields.stream().noneMatch(field -> field.matches("(?s).*[;\t|].*"));
    }

    /** The format with the delimiter that Excel names on a line of its own, else as it is. */
    private static FileFormat named(InputFile file, List<String> first, FileFormat format) {
        if (first.isEmpty() || first.size() > 2) {
            return format;
        }
        String line = first.size() == 2 && first.get(1).isEmpty() ? first.get(0) + format.delimiter() : first.get(0);
        if (line.length() != NAMED.length() + 1 || !line.startsWith(NAMED)) {
            return format;
        }
        char delimiter = line.charAt(NAMED.length());
        if (!FileFormat.isSingleByte(delimiter)) {
            throw RecordCutter.refusal(
                    file.name(),
                    "names a delimiter in its first line that is no character of ASCII; export it again, divided by commas or"
                            + " semicolons for example.");
        }
        return new FileFormat(format.charset(), delimiter, true);
    }
}
