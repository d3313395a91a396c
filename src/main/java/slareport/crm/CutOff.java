package slareport.crm;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import slareport.guard.Doubt;
import slareport.guard.Guard;

/** Judges whether a file was cut off, by how it ends. */
final class CutOff {
    private CutOff() {}

    /** @param last the last record, null when there is a line end behind it */
    static Optional<Doubt> doubt(ExportFile file, @Nullable UnendedRecord last) {
        if (last == null) {
            return Optional.empty();
        }
        int width = file.header().width();
        if (last.fields() < width) {
            return Optional.of(new Doubt(
                    Guard.UNFINISHED,
                    file.name(),
                    file.name() + " is cut off: its last row, on line " + last.line() + ", has " + last.fields()
                            + " of " + width + " fields and no line end.",
                    "Wait until the export is complete, or export it again."));
        }
        if (!file.plan().finalLineEndRequired()) {
            return Optional.empty();
        }
        return Optional.of(new Doubt(
                Guard.UNFINISHED,
                file.name(),
                file.name() + " may be cut off: there is no line end behind its last row, on line " + last.line() + ".",
                "Export it again; if this CRM never ends the last row, set " + ExportSetup.PREFIX
                        + ".final-line-end or " + file.plan().setting("final-line-end") + " to optional."));
    }
}
