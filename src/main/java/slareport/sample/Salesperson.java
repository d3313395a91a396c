package slareport.sample;

import java.util.List;

/**
 * Somebody who sells, with a made-up name.
 *
 * @param id as the exports write the owner
 * @param before median working hours to the first touch under the first agreement
 * @param after the same once the second agreement has settled
 * @param neverShare share of leads never touched
 * @param active whether still with the company; who is not gets no leads under the second agreement
 */
record Salesperson(
        String id, String name, String team, double before, double after, double neverShare, boolean active) {
    static final Salesperson NOBODY = new Salesperson("", "", "", 1, 1, 0, false);

    /** The one who answers late. */
    static final Salesperson SLOW = new Salesperson("hperalta", "Hugo Peralta", "Bajío", 8.0, 7.0, 0.09, true);

    static final List<Salesperson> ALL = List.of(
            new Salesperson("arobles", "Ana Robles", "Noroeste", 1.3, 0.5, 0.01, true),
            new Salesperson("bsalas", "Bruno Salas", "Noroeste", 2.0, 0.8, 0.02, true),
            new Salesperson("cmendez", "Carla Méndez", "Noroeste", 1.6, 0.6, 0.01, true),
            new Salesperson("dfuentes", "Diego Fuentes", "Noroeste", 2.4, 0.9, 0.03, true),
            new Salesperson("eduarte", "Elisa Duarte", "Noroeste", 1.8, 0.7, 0.02, true),
            new Salesperson("fochoa", "Fabián Ochoa", "Bajío", 2.2, 0.8, 0.03, true),
            new Salesperson("gibanez", "Gloria Ibáñez", "Bajío", 1.5, 0.6, 0.01, true),
            SLOW,
            new Salesperson("icota", "Irene Cota", "Bajío", 1.9, 0.7, 0.02, true),
            new Salesperson("jvega", "Julián Vega", "Bajío", 2.1, 0.8, 0.02, true),
            new Salesperson("kluna", "Karina Luna", "Bajío", 2.3, 0.9, 0.03, false));

    /** Somebody who takes new leads at the time. */
    static Salesperson draw(Dice dice, boolean underSecondVersion) {
        Salesperson drawn;
        do {
            drawn = ALL.get(dice.below(ALL.size()));
        } while (underSecondVersion && !drawn.active());
        return drawn;
    }
}
