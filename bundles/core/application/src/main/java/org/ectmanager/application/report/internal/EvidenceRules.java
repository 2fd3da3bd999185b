/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.FileOpener;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which files may be evidence. A file is kept as what it is, whatever it said of itself, and only if it can be opened as
 * that.
 */
@Component(service = EvidenceRules.class)
public final class EvidenceRules {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 120;

    private final FileOpener opener;

    @Activate
    public EvidenceRules(@Reference FileOpener opener) {
        this.opener = opener;
    }

    /** The file as it is kept, or why it is not. */
    Result<Evidence.File> checked(Evidence.File file) {
        var name = file.name()
                .substring(Math.max(file.name().lastIndexOf('/'), file.name().lastIndexOf('\\')) + 1)
                .strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return refused(
                    "evidence.name-length",
                    "A file name has 1 to " + LONGEST_NAME + " characters. Give the file a shorter name");
        }
        if (name.codePoints().anyMatch(EvidenceRules::isHidden)) {
            return refused(
                    "evidence.name-characters",
                    "The file name has characters that cannot be seen. Give the file a plain name");
        }
        if (file.content().length == 0) {
            return refused("evidence.empty", "The file is empty. Choose another one");
        }
        return file.content().length > LARGEST
                ? refused("evidence.size", "The file is larger than 10 MB. Choose a smaller one")
                : known(name, file.content());
    }

    private Result<Evidence.File> known(String name, byte[] content) {
        var kind = FileKind.of(content);
        if (kind.isEmpty()) {
            return refused(
                    "evidence.kind",
                    "Choose a PDF, a picture (PNG or JPEG), or a Word, Excel, PowerPoint or OpenDocument file without"
                            + " macros. What is inside counts, not the name");
        }
        return kind.get().isNamed(name)
                ? opened(name, kind.get(), content)
                : refused(
                        "evidence.ending",
                        "The file is " + kind.get().words()
                                + ", but its name says something else. Save it again under a name that fits");
    }

    private Result<Evidence.File> opened(String name, FileKind kind, byte[] content) {
        return switch (opener.open(kind.mediaType(), content)) {
            case READABLE -> Result.done(new Evidence.File(name, kind.mediaType(), content));
            case LOCKED ->
                refused(
                        "evidence.locked",
                        "The file is protected, so that not everybody can read all of it. Save it without a password or"
                                + " other protection, and choose it again");
            case TOO_MUCH ->
                refused(
                        "evidence.too-much",
                        "There is far more in \u201c" + name
                                + "\u201d than its size says. Save it as a PDF, or a simpler"
                                + " one, and choose what you saved");
            case RUNS ->
                refused(
                        "evidence.runs",
                        "\u201c" + name
                                + "\u201d has a script in it or starts another program. Open it on your computer,"
                                + " print it to a new PDF, and choose the new one");
            case HOLDS_FILES ->
                refused(
                        "evidence.holds-files",
                        "\u201c" + name
                                + "\u201d has other files inside. Print it to a new PDF and choose that one, and"
                                + " attach each of the files by itself");
            case BROKEN ->
                refused(
                        "evidence.broken",
                        "The file begins as " + kind.words()
                                + " but cannot be opened as one. Open it on your computer, save it again and choose"
                                + " what you saved");
        };
    }

    /** Control characters, and those that turn the direction of what is read. */
    private static boolean isHidden(int character) {
        var type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR;
    }

    private static Result<Evidence.File> refused(String code, String sentence) {
        return Result.refused(new Refusal("file", code, sentence));
    }
}
