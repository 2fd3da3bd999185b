/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of file that may be evidence, told apart by what is inside: what a browser says of a file is only what it is
 * called. Office documents with macros are none of them.
 */
enum FileKind {
    PDF("a PDF", "application/pdf", "pdf"),
    PNG("a PNG picture", "image/png", "png"),
    JPEG("a JPEG picture", "image/jpeg", "jpg", "jpeg"),
    WORD("a Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("an Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT(
            "a PowerPoint presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx"),
    OPEN_TEXT("an OpenDocument text", "application/vnd.oasis.opendocument.text", "odt");

    private static final int HEAD = 1024;
    private static final String ODT = "mimetypeapplication/vnd.oasis.opendocument.text";

    private final String words;
    private final String mediaType;
    private final List<String> endings;

    FileKind(String words, String mediaType, String... endings) {
        this.words = words;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** With its article, such as {@code a PDF}. */
    String words() {
        return words;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether files of this kind are called so. */
    boolean isNamed(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    /** What this content is; empty when it is none of these kinds. */
    static Optional<FileKind> of(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, HEAD), ISO_8859_1);
        if (head.contains("%PDF-")) {
            return Optional.of(PDF);
        }
        if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        return head.startsWith("PK\u0003\u0004") ? ofArchive(head, ArchiveNames.of(content)) : Optional.empty();
    }

    private static Optional<FileKind> ofArchive(String head, Set<String> names) {
        if (head.length() > 30 && head.startsWith(ODT, 30)) {
            return Optional.of(OPEN_TEXT).filter(kind -> names.contains("content.xml"));
        }
        var macros =
                names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        if (macros || !names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(WORD);
        }
        if (names.contains("xl/workbook.xml")) {
            return Optional.of(EXCEL);
        }
        return Optional.of(POWERPOINT).filter(kind -> names.contains("ppt/presentation.xml"));
    }
}
