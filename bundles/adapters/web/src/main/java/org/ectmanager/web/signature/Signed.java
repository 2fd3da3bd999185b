/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ectmanager.application.port.Documents;
import org.ectmanager.application.signature.Named;
import org.ectmanager.application.signature.Signable;
import org.ectmanager.application.signature.Signature;

/** What a signature stands for, part by part, and whether it stands for what is shown. */
public final class Signed {

    private static final String STANDS = "It stands for everything as it is shown here.";
    private static final String BROKEN =
            "It does not stand for what is shown here: something was changed after it was made.";

    private Signed() {}

    public static String verdict(Signature signature, Signable content) {
        return signature.covers(content) ? STANDS : BROKEN;
    }

    /** One part a line, with its hash, in the order in which the content is read. */
    public static List<String> parts(Signature signature, Signable content) {
        var parts = new ArrayList<String>();
        content.titles().forEach((part, title) -> {
            if (signature.sections().containsKey(part)) {
                parts.add(title + ": " + signature.sections().get(part));
            }
        });
        signature.sections().entrySet().stream()
                .filter(section -> !content.titles().containsKey(section.getKey()))
                .map(section -> "A part that is not here (" + section.getKey() + "): " + section.getValue())
                .sorted()
                .forEach(parts::add);
        return parts;
    }

    /** Whom and what it named when it was made; empty under signatures of the first scheme. */
    public static String named(Signature signature) {
        return Named.of(signature.named()).entrySet().stream()
                .map(named -> named.getKey().title() + ": " + named.getValue().replace("\n", "; "))
                .collect(Collectors.joining("\n"));
    }

    public static Documents.Signature printed(Signature signature, Signable content) {
        var names = named(signature);
        return new Documents.Signature(
                signature.name(),
                signature.position(),
                signature.at(),
                signature.declaration(),
                "content hash " + signature.contentHash() + ". " + verdict(signature, content)
                        + "\nThe SHA-256 of each part that it covers:\n"
                        + String.join("\n", parts(signature, content))
                        + (names.isEmpty() ? "" : "\nIt named:\n" + names));
    }
}
