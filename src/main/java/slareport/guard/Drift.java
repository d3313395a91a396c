package slareport.guard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds exports against what the last published run read: a lost column, or far fewer rows, hide a broken export. */
public final class Drift {
    private final LastPublished last;
    private final Guards guards;

    public Drift(LastPublished last, Guards guards) {
        this.last = last;
        this.guards = guards;
    }

    /**
     * Compares the columns. A file must still have those that a file of its name had; those of other names must be in one
     * of the entity's files. A column that the agreement does not name any more, or whose header is there but read
     * otherwise, is not lost.
     *
     * @param unread why a table that is there is not read, by its name
     */
    public void checkColumns(List<ExportColumns> files, Map<String, String> unread) {
        List<Doubt> doubts = new ArrayList<>(lostFiles(unread));
        files.stream()
                .collect(Collectors.groupingBy(ExportColumns::entity, LinkedHashMap::new, Collectors.toList()))
                .forEach((entity, ofEntity) -> doubts.addAll(lostColumns(entity, ofEntity)));
        guards.refuse(doubts);
    }

    /** Compares how many rows there are of each entity. */
    public void checkRows(Map<String, Long> rowsByEntity) {
        BigDecimal drop = guards.rules().rowDrop();
        List<Doubt> doubts = new ArrayList<>();
        last.shape().rows().forEach((entity, before) -> {
            long now = rowsByEntity.getOrDefault(entity, 0L);
            // without a single file nobody can have meant it
            boolean isGone = before > 0 && !rowsByEntity.containsKey(entity);
            boolean isFarLess =
                    BigDecimal.valueOf(before - now).compareTo(drop.multiply(BigDecimal.valueOf(before))) > 0;
            if (isGone || (isFarLess && before >= guards.rules().rowDropFrom())) {
                BigDecimal share =
                        BigDecimal.valueOf(before - now).divide(BigDecimal.valueOf(before), 3, RoundingMode.HALF_UP);
                doubts.add(new Doubt(
                        Guard.ROWS,
                        entity,
                        "The exports hold " + now + (now == 1 ? " row" : " rows") + " of " + entity + ", "
                                + percent(share)
                                + " fewer than the " + before + " of the " + run() + "; " + percent(drop)
                                + " are allowed.",
                        "See whether the export is whole, or raise sla.guards.row-drop."));
            }
        });
        guards.refuse(doubts);
    }

    private List<Doubt> lostFiles(Map<String, String> unread) {
        Map<String, String> entities = new TreeMap<>();
        last.shape().columns().forEach(column -> entities.putIfAbsent(column.file(), column.entity()));
        List<Doubt> doubts = new ArrayList<>();
        entities.forEach((file, entity) -> {
            String why = unread.get(file);
            if (why != null) {
                doubts.add(new Doubt(
                        Guard.COLUMNS,
                        file,
                        file + " is not read any more, although the " + run() + " read " + entity + " from it: " + why,
                        "Export it again with its columns as they were, or say in the configuration what they are"
                                + " called now."));
            }
        });
        return doubts;
    }

    private List<Doubt> lostColumns(String entity, List<ExportColumns> files) {
        List<ReadColumn> before = last.shape().columns().stream()
                .filter(column -> column.entity().equals(entity))
                .toList();
        Map<String, ExportColumns> byName =
                files.stream().collect(Collectors.toMap(ExportColumns::file, Function.identity(), (one, other) -> one));
        List<Doubt> doubts = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (ReadColumn column : before) {
            ExportColumns sameName = byName.get(column.file());
            if (sameName != null && isLost(column, sameName)) {
                doubts.add(lost(column, List.of(sameName)));
                told.add(column.column());
            }
        }
        for (ReadColumn column : before) {
            if (files.stream().allMatch(file -> isLost(column, file)) && told.add(column.column())) {
                doubts.add(lost(column, files));
            }
        }
        return doubts;
    }

    private static boolean isLost(ReadColumn column, ExportColumns file) {
        return file.canHave(column.column())
                && !file.headers().containsKey(column.column())
                && !file.hasHeader(column.header());
    }

    private Doubt lost(ReadColumn column, List<ExportColumns> files) {
        ExportColumns first = files.get(0);
        String place = files.size() == 1 ? first.file() : column.entity();
        String near = files.stream()
                .flatMap(file -> file.unreadLike(column.header()).stream())
                .findFirst()
                .map(header -> " Much like it is its column \"" + header + "\", which nothing is read from.")
                .orElse("");
        return new Doubt(
                Guard.COLUMNS,
                place,
                (files.size() == 1 ? place + " has no column " : "No file of " + place + " has the column ")
                        + column.column() + " any more, which the " + run() + " read from \"" + column.header() + "\"."
                        + near,
                "Export it again with that column, or say in " + first.setting(column.column())
                        + " how the file calls it now.");
    }

    private String run() {
        return "run published at " + last.finished().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }
}
