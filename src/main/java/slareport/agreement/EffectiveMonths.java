package slareport.agreement;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import slareport.agreement.yaml.Place;
import slareport.agreement.yaml.YamlValue;

/** From which months versions hold, so that no two hold from the same one. */
final class EffectiveMonths {
    private final Map<YearMonth, Place> taken = new HashMap<>();

    /** Takes a month for a version; a month that another version has taken is noted as a mistake. */
    void claim(YearMonth month, YamlValue where) {
        Place other = taken.putIfAbsent(month, where.place());
        if (other != null) {
            where.refuse("the version of " + other + " is effective from " + month
                    + " as well; expected each version to have a month of its own: change one or remove the file.");
        }
    }
}
