package slareport.agreement;

import java.util.Locale;
import java.util.function.Predicate;
import slareport.agreement.yaml.Form;
import slareport.agreement.yaml.Unexpected;
import slareport.calendar.HolidayRegion;

/**
 * How a country, or a region after a hyphen, is written: {@code MX}, {@code ES-MD}.
 *
 * @param known which regions the holiday tables know
 */
record HolidayRegionForm(Predicate<HolidayRegion> known) implements Form<HolidayRegion> {
    private static final String EXPECTED = "a country by its code of two letters such as MX, or a region such as ES-MD";

    @Override
    public HolidayRegion read(String text) throws Unexpected {
        if (!text.matches("[A-Z]{2}(-[A-Za-z0-9-]{1,20})?")) {
            throw new Unexpected(EXPECTED);
        }
        HolidayRegion country = new HolidayRegion(text.substring(0, 2), null);
        if (!known.test(country)) {
            throw new Unexpected(
                    EXPECTED
                            + "; the public holidays of this country are not known: delete the key and list the days under \"closed\"");
        }
        if (text.length() == 2) {
            return country;
        }
        HolidayRegion region =
                new HolidayRegion(country.country(), text.substring(3).toLowerCase(Locale.ROOT));
        if (!known.test(region)) {
            throw new Unexpected(EXPECTED + "; " + country.country()
                    + " is known, this region of it is not: name another region or the country alone");
        }
        return region;
    }
}
