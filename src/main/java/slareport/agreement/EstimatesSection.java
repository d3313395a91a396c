package slareport.agreement;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import slareport.agreement.yaml.Nearest;
import slareport.agreement.yaml.Unexpected;
import slareport.agreement.yaml.YamlMapping;

/**
 * Reads the {@code estimates} of a goal, which stand in while too little was measured.
 *
 * @param rates conversion rates (0…1) by {@code from-to}
 * @param averageDeal the estimated average deal
 */
record EstimatesSection(Map<String, BigDecimal> rates, Optional<BigDecimal> averageDeal) {
    private static final String AVERAGE_DEAL = "average-deal";

    /** The estimates that could be read. */
    static EstimatesSection read(YamlMapping section, StageList stages) {
        List<String> pairs = stages.neighbours();
        Map<String, BigDecimal> rates = new LinkedHashMap<>();
        for (YamlMapping.Entry entry : section.entries()) {
            if (entry.name().equals(AVERAGE_DEAL)) {
                continue;
            }
            if (stages.isWhole() && !pairs.contains(entry.name())) {
                entry.key()
                        .refuseAs("average-deal or two stages of \"stages\" that follow each other: "
                                + String.join(", ", pairs) + "." + Nearest.question(entry.name(), pairs));
            }
            entry.value().as(EstimatesSection::rate).ifPresent(rate -> rates.put(entry.name(), rate));
        }
        return new EstimatesSection(
                rates, section.optional(AVERAGE_DEAL).flatMap(value -> value.as(NumberForms::positive)));
    }

    private static BigDecimal rate(String text) throws Unexpected {
        BigDecimal rate = NumberForms.share(text, BigDecimal.ZERO, BigDecimal.ONE);
        if (rate.signum() == 0) {
            throw new Unexpected("a percentage above 0% and up to 100%, since goals are divided by it");
        }
        return rate;
    }
}
