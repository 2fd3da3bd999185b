/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import java.util.Optional;
import org.ectmanager.web.form.Form;

/** A file from somebody's computer. Its form must be made with {@code files = true}. */
public record FileUpload(Question question, String accepts) implements Asks<FileUpload> {

    /** @param accepts endings or media types as in HTML, such as {@code .csv,text/csv}; empty for any */
    public static FileUpload of(Form form, String name, String label, String accepts) {
        return new FileUpload(Question.of(form, name, label), accepts);
    }

    @Override
    public FileUpload asking(Question other) {
        return new FileUpload(other, accepts);
    }

    public Optional<String> accepted() {
        return Optional.of(accepts).filter(set -> !set.isEmpty());
    }
}
