package slareport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import slareport.forget.Elsewhere;
import slareport.ledger.LeadRemoval;

/** Tells what was forgotten, and where it may still be known. */
final class ForgetText {
    private static final Map<String, String> TABLES = Map.of("exception_row", "exceptions", "sighting", "sightings");

    private ForgetText() {}

    /**
     * The lines.
     *
     * @param exports the exports folder that was looked into, null without one
     * @param isFile whether the ledger is a file of its own
     */
    static List<String> of(
            Set<String> ids, LeadRemoval removal, Elsewhere elsewhere, @Nullable Path exports, boolean isFile) {
        List<String> lines = new ArrayList<>();
        for (String id : ids) {
            Map<String, Integer> rows = removal.rows().getOrDefault(id, Map.of());
            lines.add(
                    rows.isEmpty()
                            ? "Nothing was stored of lead '" + id + "'."
                            : "Removed lead '" + id + "' from the ledger: "
                                    + rows.entrySet().stream()
                                            .map(table -> table.getValue()
                                                    + (table.getValue() == 1 ? " row of " : " rows of ")
                                                    + TABLES.getOrDefault(table.getKey(), table.getKey()))
                                            .collect(Collectors.joining(", "))
                                    + ".");
        }
        addMails(lines, removal.waiting());
        addExports(lines, elsewhere, exports);
        lines.add(
                elsewhere.published().isEmpty()
                        ? "No list of exceptions and no workbook in the output folders names such a lead."
                        : "Still in published files, which you may delete: " + listed(elsewhere.published()) + ".");
        if (!elsewhere.unknown().isEmpty()) {
            lines.add("Could not be looked into: " + String.join(", ", elsewhere.unknown()) + ".");
        }
        lines.add("Nobody but you can look into workbooks that were sent or copied, mails, and backups of the "
                + (isFile
                        ? "ledger's file."
                        : "database; until it is vacuumed, its own files hold what was removed, which is the database's"
                                + " matter."));
        return lines;
    }

    /** A workbook in a mail is packed, and may be locked, so nobody looks into it. */
    private static void addMails(List<String> lines, List<String> waiting) {
        if (!waiting.isEmpty()) {
            lines.add((waiting.size() == 1 ? "1 mail waits" : waiting.size() + " mails wait")
                    + " in the ledger to be sent, whose workbooks may still name such a lead: "
                    + String.join(", ", waiting)
                    + ". What they hold is removed when 'send' or the next run has sent them, or after 30 days.");
        }
    }

    private static void addExports(List<String> lines, Elsewhere elsewhere, @Nullable Path exports) {
        if (exports == null) {
            lines.add(
                    "The CRM's exports were not looked into, for no folder is given (--exports or sla.exports); as long"
                            + " as they hold the lead, the next run may store it again.");
        } else if (elsewhere.exports().isEmpty()) {
            lines.add("No export in " + exports + " holds it as a whole cell.");
        } else {
            lines.add("Still in the CRM's exports: " + listed(elsewhere.exports())
                    + ". As long as the CRM exports it, the next run may store it again; remove it there first.");
        }
    }

    private static String listed(Collection<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
