/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one document. They join no letters: what a reader copies out of a document, such as a hash or an e-mail
 * address, has the letters that were written.
 */
record Fonts(TrueTypeFont regular, TrueTypeFont bold) implements AutoCloseable {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "Document";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static Fonts open() throws IOException {
        return new Fonts(font("DejaVuSansCondensed.ttf"), font("DejaVuSansCondensed-Bold.ttf"));
    }

    PdfRendererBuilder in(PDDocument pdf) throws IOException {
        return new PdfRendererBuilder()
                .usePDDocument(pdf)
                .useFont(supplier(pdf, regular), FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(supplier(pdf, bold), FAMILY, BOLD, FontStyle.NORMAL, true);
    }

    private static PDFontSupplier supplier(PDDocument pdf, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(pdf, font, true));
    }

    private static TrueTypeFont font(String file) throws IOException {
        try (var stream = Fonts.class.getResourceAsStream(FOLDER + file)) {
            var font = new TTFParser(true).parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return font;
        }
    }

    /** Only after the document was saved: until then it takes the letters that it uses from here. */
    @Override
    public void close() throws IOException {
        regular.close();
        bold.close();
    }
}
