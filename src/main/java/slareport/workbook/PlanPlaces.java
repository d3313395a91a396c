package slareport.workbook;

import org.apache.poi.ss.util.CellReference;

/**
 * Where everything stands on the sheet of the plan, so that formulas can name cells that are written later. Rows and
 * columns are counted from 0, stages from the first one of the plan.
 *
 * @param start the row of the first sentence
 * @param stages how many stages the plan has
 */
record PlanPlaces(int start, int stages) {
    static final int LAST_COLUMN = 15;

    /** Columns of what is needed: the year's value and bounds, the month's value, what was reached in it, and ahead. */
    static final int YEAR = 2;

    static final int YEAR_LOW = 3;
    static final int YEAR_HIGH = 4;
    static final int MONTH = 5;
    static final int TO_DATE = 10;
    static final int DAYS_AHEAD = 14;

    /** Columns of the inputs. */
    static final int INPUT = 2;

    static final int INPUT_LOW = 3;
    static final int INPUT_HIGH = 4;
    static final int LAG = 5;

    /** Columns of the months: January, and behind December the year. */
    static final int JANUARY = 2;

    static final int WHOLE_YEAR = 14;

    /** First row of what is needed, which is that of the first stage; revenue comes behind the last one. */
    int needs() {
        return start + 6;
    }

    /** Row of the goal among the inputs; the average deal follows, then the steps. */
    int goal() {
        return start + 11 + stages;
    }

    int averageDeal() {
        return goal() + 1;
    }

    /** Row of the step from a stage to the next. */
    int step(int stage) {
        return goal() + 2 + stage;
    }

    /** Row of the weights of the months; their shares and what of them has passed follow. */
    int weights() {
        return goal() + stages + 5;
    }

    int shares() {
        return weights() + 1;
    }

    int elapsed() {
        return weights() + 2;
    }

    /** Row of the first stage in one of the three parts of the months: needed, reached, left. */
    int part(int part) {
        return weights() + 4 + part * (stages + 2);
    }

    int needed(int stage) {
        return part(0) + stage;
    }

    int reached(int stage) {
        return part(1) + stage;
    }

    /** Column of a month, January being 0. */
    static int month(int month) {
        return JANUARY + month;
    }

    /** A cell as formulas name it. */
    static String cell(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }

    /** Cells of a row, from January to December. */
    static String year(int row) {
        return cell(row, JANUARY) + ":" + cell(row, WHOLE_YEAR - 1);
    }
}
