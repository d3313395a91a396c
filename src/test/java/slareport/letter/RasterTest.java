package slareport.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import slareport.agreement.Side;
import slareport.words.Palette;

/** Read back by Java's own reader of pictures. */
class RasterTest {
    @Test
    void rectangles_areWhereTheyWerePut() throws IOException {
        Raster raster = new Raster(8, 6, "F3F5F8");
        raster.fill(2, 1, 3, 2, "1B5E9E");
        raster.fill(6, 4, 9, 9, "B8560F");

        BufferedImage image = read(raster.png());

        assertThat(image.getWidth()).isEqualTo(8);
        assertThat(image.getHeight()).isEqualTo(6);
        assertThat(colour(image, 0, 0)).isEqualTo("F3F5F8");
        assertThat(colour(image, 2, 1)).isEqualTo("1B5E9E");
        assertThat(colour(image, 4, 2)).isEqualTo("1B5E9E");
        assertThat(colour(image, 5, 2)).isEqualTo("F3F5F8");
        assertThat(colour(image, 2, 3)).isEqualTo("F3F5F8");
        assertThat(colour(image, 7, 5)).isEqualTo("B8560F");
    }

    @Test
    void bars_standInTheMiddleOfTheirMonth_asHighAsTheirShare() throws IOException {
        Map<Side, List<@Nullable BigDecimal>> shares = new EnumMap<>(Side.class);
        shares.put(Side.MARKETING, Arrays.asList(BigDecimal.ONE, new BigDecimal("0.25"), null, BigDecimal.ZERO));

        BufferedImage image = read(BarPicture.of(shares).png());

        int month = BarPicture.WIDTH / 4;
        assertThat(height(image, month / 2)).isEqualTo(BarPicture.HEIGHT - 4 - 12);
        assertThat(height(image, month + month / 2)).isEqualTo((BarPicture.HEIGHT - 4 - 12) / 4);
        assertThat(height(image, 2 * month + month / 2)).isZero();
        assertThat(height(image, 3 * month + month / 2)).isPositive().isLessThan(12);
    }

    private static int height(BufferedImage image, int x) {
        int high = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            high += colour(image, x, y).equals(Palette.BLUE) ? 1 : 0;
        }
        return high;
    }

    private static String colour(BufferedImage image, int x, int y) {
        return String.format("%06X", image.getRGB(x, y) & 0xFFFFFF);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
