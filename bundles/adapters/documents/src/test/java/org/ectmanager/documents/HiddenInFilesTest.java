/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.ectmanager.application.port.FileOpener.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file can bring along that nobody sees who looks at it. */
class HiddenInFilesTest {

    private static final String PDF = "application/pdf";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final DocumentOpener opener = new DocumentOpener();

    /** Something that is done to a PDF of two pages before it is saved. */
    private interface Change {

        void make(PDDocument pdf) throws IOException;
    }

    @Test
    void a_script_that_runs_when_a_pdf_is_opened() throws IOException {
        assertThat(opened(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))))
                .isEqualTo(Opened.RUNS);
    }

    @Test
    void a_script_that_runs_when_somebody_turns_to_a_later_page() throws IOException {
        assertThat(opened(pdf -> {
                    var actions = new PDPageAdditionalActions();
                    actions.setO(new PDActionJavaScript("app.alert(1)"));
                    pdf.getPage(1).setActions(actions);
                }))
                .isEqualTo(Opened.RUNS);
    }

    @Test
    void a_script_beside_an_action_of_another_kind() throws IOException {
        assertThat(opened(pdf -> {
                    var action = new COSDictionary();
                    action.setItem(COSName.S, COSName.getPDFName("Rendition"));
                    action.setItem(COSName.JS, new COSString("app.alert(1)"));
                    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
                }))
                .isEqualTo(Opened.RUNS);
    }

    @Test
    void a_link_that_starts_a_program() throws IOException {
        assertThat(opened(pdf -> {
                    var link = new PDAnnotationLink();
                    link.setAction(new PDActionLaunch());
                    pdf.getPage(1).setAnnotations(List.of(link));
                }))
                .isEqualTo(Opened.RUNS);
    }

    @Test
    void a_link_to_a_web_page_is_nothing_to_refuse() throws IOException {
        assertThat(opened(pdf -> {
                    var address = new PDActionURI();
                    address.setURI("https://www.gov.uk");
                    var link = new PDAnnotationLink();
                    link.setAction(address);
                    pdf.getPage(1).setAnnotations(List.of(link));
                }))
                .isEqualTo(Opened.READABLE);
    }

    @Test
    void a_file_inside_a_pdf() throws IOException {
        assertThat(opened(pdf -> {
                    var tree = new PDEmbeddedFilesNameTreeNode();
                    tree.setNames(Map.of("tool.exe", file(pdf)));
                    var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
                    names.setEmbeddedFiles(tree);
                    pdf.getDocumentCatalog().setNames(names);
                }))
                .isEqualTo(Opened.HOLDS_FILES);
    }

    @Test
    void a_file_pinned_to_a_page() throws IOException {
        assertThat(opened(pdf -> {
                    var pin = new PDAnnotationFileAttachment();
                    pin.setFile(file(pdf));
                    pdf.getPage(1).setAnnotations(List.of(pin));
                }))
                .isEqualTo(Opened.HOLDS_FILES);
    }

    @Test
    void an_office_document_of_an_ordinary_size_opens() throws IOException {
        assertThat(opener.open(WORD, archive(3 << 20, true))).isEqualTo(Opened.READABLE);
        assertThat(opener.open(WORD, archive(500_000, false))).isEqualTo(Opened.READABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {2 << 20, 50 << 20})
    void an_office_document_that_unpacks_to_hundreds_of_times_its_size_is_too_much(int size) throws IOException {
        var packed = archive(size, false);

        assertThat(packed).hasSizeLessThan(size / 100);
        assertThat(opener.open(WORD, packed)).isEqualTo(Opened.TOO_MUCH);
    }

    @Test
    void an_office_document_whose_many_parts_come_to_too_much_together_is_too_much() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part = 0; part < 50; part++) {
                zip.putNextEntry(new ZipEntry("word/part" + part + ".xml"));
                zip.write(new byte[1 << 20]);
            }
        }

        assertThat(opener.open(WORD, bytes.toByteArray())).isEqualTo(Opened.TOO_MUCH);
    }

    @Test
    void an_office_document_that_cannot_be_unpacked_is_broken() throws IOException {
        var packed = archive(500_000, false);
        Arrays.fill(packed, 60, 200, (byte) 0xff);

        assertThat(opener.open(WORD, packed)).isEqualTo(Opened.BROKEN);
    }

    private Opened opened(Change change) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.addPage(new PDPage());
            change.make(pdf);
            var packed = saved(pdf, CompressParameters.DEFAULT_COMPRESSION);
            var plain = saved(pdf, CompressParameters.NO_COMPRESSION);
            assertThat(opener.open(PDF, plain)).isEqualTo(opener.open(PDF, packed));
            return opener.open(PDF, packed);
        }
    }

    private static byte[] saved(PDDocument pdf, CompressParameters packing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes, packing);
        return bytes.toByteArray();
    }

    private static PDComplexFileSpecification file(PDDocument pdf) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile("tool.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream("MZ".getBytes(UTF_8))));
        return file;
    }

    /** One part of so many bytes: as they fall, or all the same. */
    private static byte[] archive(int size, boolean mixed) throws IOException {
        var content = new byte[size];
        if (mixed) {
            new Random(7).nextBytes(content);
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
