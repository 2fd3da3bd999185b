/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.form;

import java.util.List;

/**
 * A part of a form, shown as a page of its own.
 *
 * @param guidance shown above the questions, may be empty
 */
public record Section(String id, String title, String guidance, List<Question> questions) {

    public Section {
        if (id == null || !id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("A section has an id of lower-case letters");
        }
        questions = List.copyOf(questions);
    }
}
