package slareport.crm.preset;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import slareport.facts.Entity;

/**
 * One kind of file that a CRM exports: which entity it is, what its headers and words stand for.
 *
 * @param id CRM and export, as in {@code zoho/calls}
 * @param crm what people call the CRM
 * @param headers names of headers by canonical column, of which the first one that a file has feeds it; with an empty list
 *     not even a header of the column's own name does
 * @param needs of these headers a file must have at least one; empty where none is needed
 * @param lacks a file with any of these headers is something else
 * @param constants canonical words of columns that a file has no header for
 * @param values words of the export by canonical column and word
 * @param otherwise by canonical column, the canonical word for filled-in words that are not listed
 * @param ifEmpty by canonical column, the canonical word where nothing is filled in
 * @param joined headers by canonical column whose words make up its text together, with a blank between; of dates the first
 *     that is filled in holds
 * @param datePatterns patterns tried on dates that are written neither as ISO-8601 nor in a common shape
 * @param noIds ids that stand for no record, as an empty one does
 * @param withoutLead whether activities may be about nobody who is a lead, which are kept as such
 * @param isBeside whether the export is only ever found in files that are mainly another one of the same CRM
 * @param onlyRowsWith a canonical column without which a row holds nothing of the entity, or null
 * @param idByLine whether records without a column for their id are told apart by file and line
 * @param footer how lines begin that stand behind the rows and are none
 * @param isKeptByHand whether people choose the headers, so that of two for one figure neither comes first
 */
public record PresetExport(
        String id,
        String crm,
        Entity entity,
        Map<String, List<String>> headers,
        List<String> needs,
        List<String> lacks,
        Map<String, String> constants,
        Map<String, Map<String, List<String>>> values,
        Map<String, String> otherwise,
        Map<String, String> ifEmpty,
        Map<String, List<String>> joined,
        List<String> datePatterns,
        Set<String> noIds,
        boolean withoutLead,
        boolean isBeside,
        @Nullable String onlyRowsWith,
        boolean idByLine,
        List<String> footer,
        boolean isKeptByHand) {
    public PresetExport {
        headers = Map.copyOf(headers);
        needs = List.copyOf(needs);
        lacks = List.copyOf(lacks);
        constants = Map.copyOf(constants);
        values = Map.copyOf(values);
        otherwise = Map.copyOf(otherwise);
        ifEmpty = Map.copyOf(ifEmpty);
        joined = Map.copyOf(joined);
        datePatterns = List.copyOf(datePatterns);
        noIds = Set.copyOf(noIds);
        footer = List.copyOf(footer);
    }

    /** The export of an entity that is written under the project's own names. */
    public static PresetExport canonical(Entity entity) {
        return new PresetExport(
                CANONICAL + "/" + entity.code(),
                CANONICAL,
                entity,
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Set.of(),
                false,
                false,
                null,
                false,
                List.of(),
                false);
    }

    /** The id of the preset of the project's own names. */
    public static final String CANONICAL = "canonical";

    /** Whether the same columns of a file mean the same in both, whatever they are called. */
    public boolean readsLike(PresetExport other) {
        return constants.equals(other.constants)
                && values.equals(other.values)
                && otherwise.equals(other.otherwise)
                && ifEmpty.equals(other.ifEmpty)
                && Objects.equals(onlyRowsWith, other.onlyRowsWith)
                && idByLine == other.idByLine
                && withoutLead == other.withoutLead;
    }

    /** Whether it is the project's own format. */
    public boolean isCanonical() {
        return crm.equals(CANONICAL);
    }

    /** The id of the CRM, as in {@code zoho}. */
    public String presetId() {
        return id.substring(0, id.indexOf('/'));
    }
}
