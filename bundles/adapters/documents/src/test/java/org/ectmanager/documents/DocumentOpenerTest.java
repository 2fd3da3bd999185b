/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.ectmanager.application.port.FileOpener.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentOpenerTest {

    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";

    private final DocumentOpener opener = new DocumentOpener();

    @Test
    void a_pdf_with_a_page_opens() throws IOException {
        assertThat(opener.open(PDF, pdf(CompressParameters.NO_COMPRESSION))).isEqualTo(Opened.READABLE);
    }

    @Test
    void a_pdf_whose_structure_is_packed_opens() throws IOException {
        assertThat(opener.open(PDF, pdf(CompressParameters.DEFAULT_COMPRESSION)))
                .isEqualTo(Opened.READABLE);
    }

    @Test
    void what_we_make_ourselves_opens() {
        assertThat(opener.open(PDF, new PdfDocuments().pdf(Examples.report()))).isEqualTo(Opened.READABLE);
    }

    @Test
    void a_pdf_that_lost_its_directory_is_found_again_as_every_reader_does() throws IOException {
        var whole = new String(pdf(CompressParameters.NO_COMPRESSION), ISO_8859_1);

        assertThat(opener.open(PDF, whole.replace("startxref", "startxxxx").getBytes(ISO_8859_1)))
                .isEqualTo(Opened.READABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7",
                "%PDF-1.7 and then a shopping list",
                "%PDF-1.4\n%%EOF\n",
                "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n",
                "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n",
                "%PDF-1.4\ntrailer\n<< /Root /Nothing >>\nstartxref\n-7\n%%EOF\n"
            })
    void what_begins_as_a_pdf_and_is_none_is_broken(String content) {
        assertThat(opener.open(PDF, content.getBytes(ISO_8859_1))).isEqualTo(Opened.BROKEN);
    }

    @Test
    void half_a_pdf_is_broken() throws IOException {
        var whole = pdf(CompressParameters.DEFAULT_COMPRESSION);

        assertThat(opener.open(PDF, Arrays.copyOf(whole, whole.length / 3))).isEqualTo(Opened.BROKEN);
    }

    @Test
    void no_depth_of_brackets_brings_the_reader_down() {
        var deep = "%PDF-1.4\n1 0 obj\n" + "[".repeat(2_000_000) + "\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";

        assertThat(opener.open(PDF, deep.getBytes(ISO_8859_1))).isEqualTo(Opened.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open sesame", ""})
    void a_protected_pdf_is_locked_whether_or_not_it_wants_a_password_to_be_read(String password) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);

            assertThat(opener.open(PDF, saved(pdf, CompressParameters.DEFAULT_COMPRESSION)))
                    .isEqualTo(Opened.LOCKED);
        }
    }

    @Test
    void a_pdf_whose_structure_unpacks_without_end_is_too_much() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (var chunk = 0; chunk < 100; chunk++) {
                deflating.write(new byte[1 << 20]);
            }
        }

        assertThat(opener.open(PDF, withDirectory(packed.toByteArray(), "/FlateDecode")))
                .isEqualTo(Opened.TOO_MUCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/LZWDecode", "/RunLengthDecode", "[/RunLengthDecode /FlateDecode]", "[/LZW#44ecode]"})
    void a_structure_that_is_packed_as_nobody_packs_it_is_broken(String filter) throws IOException {
        assertThat(opener.open(PDF, withDirectory(new byte[1_000], filter))).isEqualTo(Opened.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void a_picture_opens(String format) throws IOException {
        assertThat(opener.open("image/" + format, picture(format))).isEqualTo(Opened.READABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void what_begins_as_a_picture_and_is_none_is_broken(String format) throws IOException {
        var content = picture(format);
        Arrays.fill(content, 8, content.length, (byte) 'x');

        assertThat(opener.open("image/" + format, content)).isEqualTo(Opened.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void a_picture_that_is_cut_off_is_broken(String format) throws IOException {
        var content = picture(format, 1_500, 1_000);

        assertThat(opener.open("image/" + format, content)).isEqualTo(Opened.READABLE);
        assertThat(opener.open("image/" + format, Arrays.copyOf(content, content.length * 2 / 3)))
                .isEqualTo(Opened.BROKEN);
    }

    @Test
    void a_picture_that_says_it_is_larger_than_any_wall_is_too_much() throws IOException {
        var content = ByteBuffer.wrap(picture("png"));
        content.putInt(16, 2_000_000).putInt(20, 2_000_000);
        var check = new CRC32();
        check.update(content.array(), 12, 17);
        content.putInt(29, (int) check.getValue());

        assertThat(opener.open(PNG, content.array())).isEqualTo(Opened.TOO_MUCH);
    }

    private static byte[] pdf(CompressParameters packing) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            return saved(pdf, packing);
        }
    }

    private static byte[] saved(PDDocument pdf, CompressParameters packing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes, packing);
        return bytes.toByteArray();
    }

    /** A PDF whose directory of objects is this, packed so. */
    private static byte[] withDirectory(byte[] packed, String filter) throws IOException {
        var head = "%PDF-1.5\n";
        var bytes = new ByteArrayOutputStream();
        bytes.write(head.getBytes(ISO_8859_1));
        bytes.write(("1 0 obj\n<< /Type /XRef /Size 4 /W [1 2 1] /Root 2 0 R /Filter " + filter + " /Length "
                        + packed.length + " >>\nstream\n")
                .getBytes(ISO_8859_1));
        bytes.write(packed);
        bytes.write(("\nendstream\nendobj\nstartxref\n" + head.length() + "\n%%EOF\n").getBytes(ISO_8859_1));
        return bytes.toByteArray();
    }

    private static byte[] picture(String format) throws IOException {
        return picture(format, 20, 10);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
