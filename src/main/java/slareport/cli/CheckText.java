package slareport.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import slareport.check.CheckResult;
import slareport.check.CommitmentFinding;
import slareport.check.FileFinding;
import slareport.check.RejectFinding;
import slareport.crm.FileProfile;
import slareport.crm.FileProfile.Understanding;
import slareport.crm.UnreadFile;
import slareport.facts.Reconciliation;

/** Tells people what a look at the exports found. */
final class CheckText {
    private static final int MOST_WORDS = 12;

    private final List<String> lines = new ArrayList<>();

    private CheckText() {}

    /** The lines, without the refusals. */
    static List<String> of(CheckResult result) {
        CheckText text = new CheckText();
        result.files().forEach(text::addFile);
        text.addNotRead(result.notRead());
        text.addCommitments(result);
        text.addOutlook(result);
        return text.lines;
    }

    private void addFile(FileFinding file) {
        FileProfile profile = file.profile();
        lines.add(profile.file() + ": " + profile.entity().code()
                + (profile.crm() == null
                        ? ", under this program's own names"
                        : " of " + profile.crm() + " (" + profile.export() + ")"));
        add(
                "written",
                "delimiter " + profile.delimiter() + ", " + profile.charset() + ", times without an offset in "
                        + profile.timeZone());
        addDates(profile.dates());
        addColumns(profile.columns());
        addWords(profile.words());
        Reconciliation rows = file.rows();
        if (rows != null) {
            add(
                    "rows",
                    rows.rows() + ": " + rows.loaded() + " loaded, " + rows.superseded() + " superseded, "
                            + rows.merged() + " merged, " + rows.rejected() + " rejected, " + rows.afterAsOf()
                            + " after as-of");
        }
        for (RejectFinding reject : file.rejects()) {
            add(
                    "rejected",
                    reject.rows() + (reject.rows() == 1 ? " row: " : " rows: ") + reject.reason()
                            + (reject.column().isEmpty() ? "" : " in " + reject.column()) + ", first on "
                            + (reject.firstLines().size() == 1 ? "line " : "lines ")
                            + reject.firstLines().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        lines.add("");
    }

    private void addDates(List<FileProfile.DateForm> dates) {
        for (FileProfile.DateForm date : dates) {
            String form = date.form() == null ? "cannot be read" : date.form();
            String examples = date.examples().isEmpty() ? "" : ", such as " + String.join(" | ", date.examples());
            add("dates", date.column() + ": " + form + " (" + date.count() + ")" + examples);
        }
    }

    private void addColumns(List<FileProfile.Column> columns) {
        List<String> read = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (FileProfile.Column column : columns) {
            if (column.feeds().isEmpty()) {
                ignored.add(column.header());
            } else {
                read.add(column.header() + " -> " + String.join(" and ", column.feeds())
                        + (column.filled() == 0 ? " (always empty)" : ""));
            }
        }
        add("columns", String.join(", ", read));
        if (!ignored.isEmpty()) {
            add("not read", String.join(", ", ignored));
        }
    }

    private void addWords(List<FileProfile.Word> words) {
        Map<String, List<String>> unknown = new LinkedHashMap<>();
        Map<String, List<String>> byDefault = new LinkedHashMap<>();
        for (FileProfile.Word word : words) {
            if (word.understanding() == Understanding.UNKNOWN) {
                unknown.computeIfAbsent(word.column(), unused -> new ArrayList<>())
                        .add(counted(word));
            } else if (word.understanding() == Understanding.BY_DEFAULT) {
                byDefault
                        .computeIfAbsent(word.column() + " " + word.became(), unused -> new ArrayList<>())
                        .add(counted(word));
            }
        }
        byDefault.forEach((key, listed) -> add(
                "words",
                key.substring(0, key.indexOf(' ')) + ": taken for " + key.substring(key.indexOf(' ') + 1)
                        + ", since nothing else is said of them: " + some(listed)));
        unknown.forEach((column, listed) -> add("words", column + ": not understood: " + some(listed)));
    }

    private void addNotRead(List<UnreadFile> files) {
        files.forEach(file -> lines.add(file.sentence()));
        if (!files.isEmpty()) {
            lines.add("");
        }
    }

    private void addCommitments(CheckResult result) {
        if (result.files().isEmpty()) {
            return;
        }
        if (result.commitments().isEmpty()) {
            lines.add("Nothing is agreed for " + result.month() + ", so there are figures but no targets.");
            return;
        }
        List<String> measurable = result.commitments().stream()
                .filter(CommitmentFinding::isMeasurable)
                .map(CommitmentFinding::id)
                .toList();
        lines.add("Commitments of " + result.month() + " that can be measured: "
                + (measurable.isEmpty() ? "none" : String.join(", ", measurable)) + ".");
        for (CommitmentFinding commitment : result.commitments()) {
            String missing = commitment.missing();
            if (missing != null) {
                int dot = missing.indexOf('.');
                lines.add("Not measured: " + commitment.id() + " (" + commitment.measure() + "), for "
                        + (dot < 0
                                ? "there is no export of " + missing
                                : "the exports of " + missing.substring(0, dot) + " have no column "
                                        + missing.substring(dot + 1))
                        + ".");
            }
        }
    }

    private void addOutlook(CheckResult result) {
        String notCompared = result.notCompared() == null
                ? ""
                : "what the last published run read was not compared, since " + result.notCompared() + ".";
        if (result.refusals().isEmpty()) {
            lines.add(
                    notCompared.isEmpty()
                            ? "A run would publish the report of " + result.month() + "."
                            : "By themselves the exports would do for the report of " + result.month() + "; "
                                    + notCompared);
        } else if (!notCompared.isEmpty()) {
            lines.add("W" + notCompared.substring(1));
        }
    }

    private void add(String what, String text) {
        lines.add("  " + what + " ".repeat(Math.max(1, 10 - what.length())) + text);
    }

    private static String counted(FileProfile.Word word) {
        return "\"" + word.written() + "\" (" + word.count() + ")";
    }

    private static String some(List<String> listed) {
        return String.join(", ", listed.subList(0, Math.min(MOST_WORDS, listed.size())))
                + (listed.size() > MOST_WORDS ? " and " + (listed.size() - MOST_WORDS) + " more" : "");
    }
}
