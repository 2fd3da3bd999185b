/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that may be offered. What is inside has to be what the name says; macros are none of them. */
enum ResourceKind {
    PDF("PDF", "application/pdf", "%PDF-", "pdf"),
    WORD("Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK", "docx"),
    EXCEL("Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK", "xlsx"),
    POWERPOINT(
            "PowerPoint presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "PK",
            "pptx"),
    OPEN_TEXT("OpenDocument text", "application/vnd.oasis.opendocument.text", "PK", "odt"),
    OPEN_SHEET("OpenDocument spreadsheet", "application/vnd.oasis.opendocument.spreadsheet", "PK", "ods"),
    PNG("PNG picture", "image/png", "\u0089PNG", "png"),
    JPEG("JPEG picture", "image/jpeg", "\u00FF\u00D8\u00FF", "jpg", "jpeg"),
    TEXT("text", "text/plain;charset=UTF-8", "", "txt"),
    CSV("CSV", "text/csv;charset=UTF-8", "", "csv");

    private static final String MACROS = "vbaproject.bin";

    private final String words;
    private final String mediaType;
    private final String beginning;
    private final List<String> endings;

    ResourceKind(String words, String mediaType, String beginning, String... endings) {
        this.words = words;
        this.mediaType = mediaType;
        this.beginning = beginning;
        this.endings = List.of(endings);
    }

    static Optional<ResourceKind> ofName(String fileName) {
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
    }

    static String allowed() {
        return String.join(
                ", ", Stream.of(values()).flatMap(kind -> kind.endings.stream()).toList());
    }

    String words() {
        return words;
    }

    String mediaType() {
        return mediaType;
    }

    boolean fits(byte[] content) {
        if (beginning.isEmpty()) {
            return isText(content);
        }
        var inside = new String(content, ISO_8859_1);
        return inside.startsWith(beginning)
                && !(beginning.equals("PK") && inside.toLowerCase(Locale.ROOT).contains(MACROS));
    }

    private static boolean isText(byte[] content) {
        for (var one : content) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
