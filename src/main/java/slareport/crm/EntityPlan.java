package slareport.crm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import slareport.crm.preset.PresetExport;
import slareport.facts.Entity;

/**
 * How one entity is to be found and read, with everything configured checked and filled in.
 *
 * @param files globs relative to the exports folder
 * @param filesNamed whether the globs were configured, so that at least one file is expected
 * @param words by canonical column
 * @param rejectLimit share of a file's rows that may be rejected, 0 to 1
 * @param finalLineEndRequired whether a file without a line end behind its last row may be cut off
 * @param preset a preset that is configured, or one of its exports; null where the file's header tells
 */
record EntityPlan(
        Entity entity,
        List<FileGlob> files,
        boolean filesNamed,
        FormatChoice format,
        ValueFormat values,
        ColumnMapping columns,
        Map<String, WordMapping> words,
        BigDecimal rejectLimit,
        boolean finalLineEndRequired,
        @Nullable String preset) {
    /** What the files are taken for; by itself the project's own format. */
    PresetExport export() {
        return columns.export();
    }

    /** The same for files that are this export of a CRM, by whose headers they are recognised. */
    EntityPlan as(PresetExport export) {
        return new EntityPlan(
                entity,
                files,
                filesNamed,
                format,
                values,
                columns.as(export),
                words,
                rejectLimit,
                finalLineEndRequired,
                preset);
    }

    /** The same with other ways to read values and words. */
    EntityPlan with(ValueFormat otherValues, Map<String, WordMapping> otherWords) {
        return new EntityPlan(
                entity,
                files,
                filesNamed,
                format,
                otherValues,
                columns,
                otherWords,
                rejectLimit,
                finalLineEndRequired,
                preset);
    }

    /** The configuration's name for a setting of this entity, as in {@code sla.crm.leads.charset}. */
    String setting(String key) {
        return setting(entity, key);
    }

    static String setting(Entity entity, String key) {
        // settings are written with dashes, as in sla.crm.stage-changes.files
        return ExportSetup.PREFIX + "." + entity.code().replace('_', '-') + "." + key;
    }

    /** Whether the file's name, or its name within an archive, or the archive's is one of this entity's. */
    boolean mayBe(FoundFile file) {
        return files.stream()
                .anyMatch(glob -> glob.matches(file.name())
                        || glob.matches(file.ownName())
                        || (filesNamed && glob.matches(file.outerName())));
    }

    WordMapping wordsOf(String column) {
        return words.getOrDefault(column, WordMapping.NONE);
    }
}
