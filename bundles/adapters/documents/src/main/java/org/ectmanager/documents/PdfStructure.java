/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.documents;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.ectmanager.application.port.FileOpener.Opened;

/**
 * The structure of a PDF, down to its first page, and what is beside the pages. Packed parts of the structure are measured before they are unpacked,
 * so that no small file can fill the memory; protected files are not unlocked.
 */
final class PdfStructure extends PDFParser {

    private static final long MOST_UNPACKED = 64 << 20;

    private long unpacked;
    private boolean pastFirstPage;

    private PdfStructure(byte[] content) throws IOException {
        super(new RandomAccessReadBuffer(content));
    }

    /** Reads as far as the first page, which every PDF has, and then whatever else a reader may come upon. */
    static Opened opened(byte[] content) throws IOException {
        var structure = new PdfStructure(content);
        try (var pdf = structure.parse()) {
            pdf.getPage(0).getMediaBox();
            structure.pastFirstPage = true;
            return PdfContents.of(pdf.getDocument().getTrailer());
        }
    }

    @Override
    protected void prepareDecryption() {
        refuseLocked();
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        refuseLocked();
        var stream = super.parseCOSStream(dictionary);
        if ((!pastFirstPage || holdsObjects(dictionary)) && isPacked(stream)) {
            try (var raw = stream.createRawInputStream()) {
                measure(raw);
            }
        }
        return stream;
    }

    private void refuseLocked() {
        var trailer = document.getTrailer();
        if (trailer != null && trailer.containsKey(COSName.ENCRYPT)) {
            throw new Locked();
        }
    }

    /** Pictures and texts are not unpacked here; objects that are packed together are. */
    private static boolean holdsObjects(COSDictionary dictionary) {
        return dictionary.containsKey(COSName.N) && dictionary.containsKey(COSName.FIRST);
    }

    /** The structure is packed in one way or not at all. */
    private static boolean isPacked(COSStream stream) throws IOException {
        var filters = stream.getFilters();
        var filter = filters instanceof COSArray several && several.size() == 1 ? several.getObject(0) : filters;
        if (filter == null || filter instanceof COSArray none && none.size() == 0) {
            return false;
        }
        if (COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
            return true;
        }
        throw new IOException("The structure is packed as no program packs it");
    }

    private void measure(InputStream raw) throws IOException {
        var inflating = new InflaterInputStream(raw);
        var chunk = new byte[1 << 16];
        try {
            for (var read = inflating.read(chunk); read >= 0; read = inflating.read(chunk)) {
                unpacked += read;
                if (unpacked > MOST_UNPACKED) {
                    throw new Bursting();
                }
            }
        } catch (ZipException | EOFException damaged) {
            // nothing comes after the damage; whether the rest is enough is the parser's to say
            return;
        }
    }

    /** The file is protected. Unchecked, because the parser tries another way after every input that fails. */
    static final class Locked extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** The file unpacks to more than can be held. */
    static final class Bursting extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
