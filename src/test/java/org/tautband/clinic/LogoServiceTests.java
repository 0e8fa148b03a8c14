package org.tautband.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.common.InvalidInputException;

/** The clinic's logo: only its picture is kept, and a file that is none is refused. */
@DatabaseTest
@SignedInAs(Role.OWNER)
class LogoServiceTests {

    @Autowired
    private LogoService logos;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aClinic() {
        jdbc.sql("insert into clinic values (1, 'Harbour Massage', '', '', '', 'A4', 10, now(), 0)")
                .update();
    }

    private static byte[] picture(String kind, int width, int height) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, file);
        return file.toByteArray();
    }

    private void refuses(byte[] file, String messageKey) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> logos.change(file))
                .satisfies(refused -> assertThat(refused.violations())
                        .singleElement()
                        .satisfies(
                                violation -> assertThat(violation.messageKey()).isEqualTo(messageKey)));
        assertThat(logos.find()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void a_picture_is_kept_as_a_small_png(String kind) throws IOException {
        logos.change(picture(kind, 2000, 1000));
        LogoPicture logo = logos.find().orElseThrow();
        assertThat(logo.png()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(logo.width()).isEqualTo(1000);
        assertThat(logo.height()).isEqualTo(500);
        logos.remove();
        assertThat(logos.find()).isEmpty();
    }

    @Test
    void nothing_of_the_file_but_its_picture_is_kept() throws IOException {
        byte[] png = picture("png", 40, 20);
        byte[] withTail = new byte[png.length + 40];
        System.arraycopy(png, 0, withTail, 0, png.length);
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(script, 0, withTail, png.length, script.length);
        logos.change(withTail);
        assertThat(new String(logos.find().orElseThrow().png(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void twenty_megabytes_are_refused() {
        refuses(new byte[20 * 1024 * 1024], "clinic.error.logo.large");
    }

    @Test
    void an_svg_with_a_script_is_refused() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        refuses(svg.getBytes(StandardCharsets.UTF_8), "clinic.error.logo.kind");
    }

    @Test
    void other_kinds_and_broken_files_are_refused() throws IOException {
        refuses(picture("gif", 40, 20), "clinic.error.logo.kind");
        byte[] png = picture("png", 400, 200);
        byte[] half = new byte[60];
        System.arraycopy(png, 0, half, 0, half.length);
        refuses(half, "clinic.error.logo.broken");
    }

    @Test
    void a_small_file_that_unpacks_to_a_huge_picture_is_refused_before_it_is_unpacked() throws IOException {
        byte[] png = picture("png", 40, 20);
        for (int place : new int[] {16, 20}) { // width and height in the header
            png[place] = 0;
            png[place + 1] = 1;
            png[place + 2] = 0;
            png[place + 3] = 0;
        }
        refuses(png, "clinic.error.logo.pixels");
    }

    @Test
    void only_an_owner_changes_it() throws IOException {
        byte[] png = picture("png", 40, 20);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.THERAPIST, () -> {
                    logos.change(png);
                    return null;
                }));
    }
}
