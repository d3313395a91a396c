package slareport.crm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import slareport.facts.Entity;
import slareport.facts.RuleNumbers;
import slareport.facts.Slice;
import slareport.failure.UserError;

/** Reads a file through for what it holds and how it is written, without keeping any of its rows. */
final class ProfileScan {
    private static final int MOST_WORDS = 1_000;
    private static final int EXAMPLES = 2;
    /** Ids, and names of persons beside an owner's key, are no words to be shown. */
    private static final Set<String> NO_WORDS =
            Set.of("lead_id", "deal_id", "activity_id", "merged_into", "merged_ids", "name");

    private final ExportFile file;
    private final WordSense sense;
    private final DateReader dates;
    private final Footer footer;
    private final long[] filled;
    private final Map<String, Map<String, DateCount>> datesByColumn = new TreeMap<>();
    private final Map<String, Map<String, Long>> wordsByColumn = new TreeMap<>();
    private final Slice text = new Slice();
    private long rows;
    private boolean endsOpen;

    private static final class DateCount {
        private long count;
        private final Set<String> examples = new TreeSet<>();
    }

    private ProfileScan(ExportFile file, WordSense sense) {
        this.file = file;
        this.sense = sense;
        this.dates = new DateReader(file.plan().values(), new FileEvidence(file));
        this.footer = new Footer(file.plan().export().footer(), file.header().width());
        this.filled = new long[file.header().width()];
    }

    /** @throws UserError when the file cannot be read to its end */
    static FileProfile of(ExportFile file, WordSense sense) {
        return new ProfileScan(file, sense).scan();
    }

    private FileProfile scan() {
        Map<String, List<Integer>> words = new HashMap<>();
        Map<String, List<Integer>> days = new HashMap<>();
        file.columns().names().forEach(column -> {
            List<Integer> places = file.columns().places(column);
            if (file.dates().contains(column)) {
                days.put(column, places);
            } else if (!NO_WORDS.contains(column)
                    && !file.numbers().contains(column)
                    && !RuleNumbers.isNumbers(column)) {
                words.put(column, places);
            }
        });
        String charset;
        RowBlock block = new RowBlock();
        try (CsvFile csv = file.open()) {
            while (csv.fill(block)) {
                for (int row = 0; row < block.rows(); row++) {
                    block.select(row);
                    look(block, words, days);
                }
            }
            charset = csv.charset().name();
            endsOpen = csv.unended() != null;
        }
        rows += footer.linesThatAreRows().size();
        return profile(charset);
    }

    private void look(RowBlock row, Map<String, List<Integer>> words, Map<String, List<Integer>> days) {
        if (footer.mayHold(row)) {
            return;
        }
        rows += 1 + footer.takeBack().size();
        if (row.fields() != file.header().width()) {
            return;
        }
        for (int place = 0; place < filled.length; place++) {
            filled[place] += row.isEmpty(place) ? 0 : 1;
        }
        words.forEach((column, places) -> countWord(column, TextCell.joined(row, places)));
        days.forEach((column, places) -> {
            DateCell.findFirst(row, places, text);
            if (!text.isEmpty()) {
                countDate(column);
            }
        });
    }

    private void countWord(String column, String word) {
        Map<String, Long> counts = wordsByColumn.computeIfAbsent(column, unused -> new HashMap<>());
        if (!word.isEmpty() && (counts.size() < MOST_WORDS || counts.containsKey(word))) {
            counts.merge(word, 1L, Long::sum);
        }
    }

    private void countDate(String column) {
        String form = form();
        DateCount counted = datesByColumn
                .computeIfAbsent(column, unused -> new LinkedHashMap<>())
                .computeIfAbsent(form, unused -> new DateCount());
        counted.count++;
        // what is no date may be anything, a person's name or number too
        if (!form.isEmpty() && counted.examples.size() < EXAMPLES) {
            counted.examples.add(text.toString());
        }
    }

    /** How the date at hand is written; empty when it is none. */
    private String form() {
        boolean isMonthEnough = file.input().entity() == Entity.SPEND;
        try {
            boolean isRead =
                    dates.micros(text) != DateReader.UNREADABLE || (isMonthEnough && dates.dayOrMonth(text) != null);
            ValueFormat values = file.plan().values();
            return isRead
                    ? dates.form(values.patternTexts(), file.plan().export().datePatterns())
                    : "";
        } catch (UserError e) {
            // whoever reads the rows tells what to do about it
            return FileProfile.AMBIGUOUS;
        }
    }

    private FileProfile profile(String charset) {
        boolean isCanonical = file.plan().export().isCanonical();
        return new FileProfile(
                file.name(),
                file.input().entity(),
                file.plan().export().id(),
                isCanonical ? null : file.plan().export().crm(),
                OtherDelimiter.name(file.format().delimiter()),
                charset,
                file.plan().values().zone().getId(),
                rows,
                endsOpen,
                columns(),
                dateForms(),
                words());
    }

    private List<FileProfile.Column> columns() {
        List<FileProfile.Column> columns = new ArrayList<>();
        for (int place = 0; place < filled.length; place++) {
            Set<String> feeds = new TreeSet<>();
            for (String column : file.columns().names()) {
                if (!RuleNumbers.isNumbers(column)
                        && file.columns().places(column).contains(place)) {
                    feeds.add(column);
                }
            }
            columns.add(new FileProfile.Column(file.header().name(place), List.copyOf(feeds), filled[place]));
        }
        return columns;
    }

    private List<FileProfile.DateForm> dateForms() {
        List<FileProfile.DateForm> forms = new ArrayList<>();
        datesByColumn.forEach((column, counts) -> counts.forEach((form, counted) -> forms.add(new FileProfile.DateForm(
                column, form.isEmpty() ? null : form, counted.count, List.copyOf(counted.examples)))));
        return forms;
    }

    private List<FileProfile.Word> words() {
        List<FileProfile.Word> words = new ArrayList<>();
        wordsByColumn.forEach((column, counts) -> {
            WordMapping mapping = file.plan().wordsOf(column);
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(entry -> words.add(new FileProfile.Word(
                            column,
                            entry.getKey(),
                            mapping.canonical(entry.getKey()),
                            entry.getValue(),
                            sense.of(file.input().entity(), column, entry.getKey(), mapping))));
        });
        return words;
    }
}
