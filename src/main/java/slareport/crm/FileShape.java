package slareport.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
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
     * Looks at the beginning of a file. Where no delimiter is configured it is the one that divides the header, and the first
     * rows alike; where several do, the one under which the most headers are known.
     *
     * @param known how many headers of a table are known
     * @throws UserError when the file cannot be read, or when two delimiters are as likely
     */
    static FileShape of(InputFile file, FormatChoice choice, ToIntFunction<Header> known) {
        FileFormat format = new FileFormat(choice.charset(), choice.delimiter() == null ? ',' : choice.delimiter());
        List<String> first = firstLine(file, format);
        if (first.isEmpty()) {
            return new FileShape(format, Optional.empty());
        }
        Character named = named(first);
        if (named != null) {
            format = new FileFormat(choice.charset(), named, true);
        }
        if (named != null || choice.delimiter() != null || isPlain(first)) {
            return new FileShape(
                    format,
                    named == null
                            ? Optional.of(header(first))
                            : divided(file, format).map(Division::header));
        }
        return settled(file, choice, known);
    }

    private static FileShape settled(InputFile file, FormatChoice choice, ToIntFunction<Header> known) {
        List<Division> divisions = new ArrayList<>();
        for (char delimiter : USUAL) {
            divided(file, new FileFormat(choice.charset(), delimiter))
                    .filter(division -> division.header().width() > 1)
                    .ifPresent(divisions::add);
        }
        if (divisions.isEmpty()) {
            FileFormat format = new FileFormat(choice.charset(), ',');
            return new FileShape(format, divided(file, format).map(Division::header));
        }
        if (divisions.stream().anyMatch(Division::isEven)) {
            divisions.removeIf(division -> !division.isEven());
        }
        int most = divisions.stream()
                .mapToInt(division -> known.applyAsInt(division.header()))
                .max()
                .orElse(0);
        divisions.removeIf(division -> known.applyAsInt(division.header()) < most);
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
            RowBlock block = new RowBlock();
            csv.fill(block, SAMPLE);
            boolean even = true;
            for (int row = 0; row < block.rows(); row++) {
                block.select(row);
                even &= block.fields() == header.get().width();
            }
            return Optional.of(new Division(format, header.get(), even));
        }
    }

    private static List<String> firstLine(InputFile file, FileFormat format) {
        try (CsvFile csv = CsvFile.open(file, format)) {
            RowBlock block = new RowBlock();
            if (!csv.fill(block, 1)) {
                return List.of();
            }
            block.select(0);
            return List.of(block.raw());
        }
    }

    private static Header header(List<String> fields) {
        return new Header(fields.toArray(String[]::new));
    }

    /** No other delimiter stands in it, so there is nothing to settle. */
    private static boolean isPlain(List<String> fields) {
        return fields.size() > 1 && fields.stream().noneMatch(field -> field.matches("(?s).*[;\t|].*"));
    }

    /** The delimiter that Excel names on a line of its own, or null. */
    private static @Nullable Character named(List<String> first) {
        String line = first.size() == 2 && first.get(1).isEmpty() ? first.get(0) + "," : first.get(0);
        boolean isNamed = first.size() <= 2 && line.length() == NAMED.length() + 1 && line.startsWith(NAMED);
        return isNamed ? line.charAt(NAMED.length()) : null;
    }
}
