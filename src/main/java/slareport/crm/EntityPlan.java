package slareport.crm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import slareport.facts.Entity;

/**
 * How one entity is to be found and read, with everything configured checked and filled in.
 *
 * @param filesNamed whether the globs were configured, so that at least one file is expected
 * @param words by canonical column
 * @param rejectLimit share of a file's rows that may be rejected, 0 to 1
 */
record EntityPlan(
        Entity entity,
        List<FileGlob> files,
        boolean filesNamed,
        FileFormat format,
        ValueFormat values,
        ColumnMapping columns,
        Map<String, WordMapping> words,
        BigDecimal rejectLimit) {
    /** The configuration's name for a setting of this entity, as in {@code sla.crm.leads.charset}. */
    String setting(String key) {
        return setting(entity, key);
    }

    static String setting(Entity entity, String key) {
        // settings are written with dashes, as in sla.crm.stage-changes.files
        return ExportSetup.PREFIX + "." + entity.code().replace('_', '-') + "." + key;
    }

    boolean mayBe(String fileName) {
        return files.stream().anyMatch(glob -> glob.matches(fileName));
    }

    WordMapping wordsOf(String column) {
        return words.getOrDefault(column, new WordMapping(Map.of()));
    }
}
