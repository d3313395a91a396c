package slareport.letter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Side;
import slareport.words.Palette;

/**
 * Bars by month on a scale from nothing to all, with lines at the half and the whole. Months have the same width each, so
 * that numbers can stand below them; there is no text in it, since servers have no fonts.
 */
final class BarPicture {
    static final int WIDTH = 1152;
    static final int HEIGHT = 384;

    private static final int TOP = 12;
    private static final int BOTTOM = HEIGHT - 4;
    private static final int WIDEST_BAR = 44;
    private static final int LINE = 3;

    /** So that nothing kept is told from nothing known. */
    private static final int LOWEST_BAR = 8;

    private BarPicture() {}

    /** @param shares by side, one a month, all of the same number, at least one; null where there is none */
    static Picture of(Map<Side, ? extends List<@Nullable BigDecimal>> shares) {
        Raster raster = new Raster(WIDTH, HEIGHT, Palette.HEAD_FILL);
        int months = shares.values().iterator().next().size();
        raster.fill(0, height(BigDecimal.ONE), WIDTH, LINE, Palette.RULE);
        raster.fill(0, height(new BigDecimal("0.5")), WIDTH, 2, Palette.REST);
        raster.fill(0, BOTTOM, WIDTH, LINE, Palette.RULE);
        int place = 0;
        for (Map.Entry<Side, ? extends List<@Nullable BigDecimal>> side : shares.entrySet()) {
            for (int month = 0; month < months; month++) {
                BigDecimal share = side.getValue().get(month);
                if (share != null) {
                    bar(raster, months, month, shares.size(), place, share, Palette.colour(side.getKey()));
                }
            }
            place++;
        }
        return new Picture(raster.png());
    }

    private static void bar(
            Raster raster, int months, int month, int bars, int place, BigDecimal share, String colour) {
        int room = WIDTH / months;
        int width = Math.min(WIDEST_BAR, room * 2 / 5);
        int gap = 4;
        int middle = (2 * month + 1) * WIDTH / (2 * months);
        int left = middle - (bars * width + (bars - 1) * gap) / 2 + place * (width + gap);
        int top = Math.min(height(share), BOTTOM - LOWEST_BAR);
        raster.fill(left, top, width, BOTTOM - top, colour);
    }

    private static int height(BigDecimal share) {
        return BOTTOM - share.multiply(BigDecimal.valueOf(BOTTOM - TOP)).intValue();
    }
}
