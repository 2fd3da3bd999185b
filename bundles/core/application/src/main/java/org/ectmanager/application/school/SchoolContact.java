/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school;

import static java.util.Objects.requireNonNull;

import org.ectmanager.domain.school.SchoolId;

/**
 * How a school wants to be reached by one appropriate body. Texts are empty where it says nothing.
 *
 * @param note anything else the appropriate body should know, such as when nobody is there
 * @param version of the record, to notice that somebody else changed it
 */
public record SchoolContact(
        SchoolId school, String email, String telephone, String website, String note, long version) {

    public SchoolContact {
        requireNonNull(school, "school");
        requireNonNull(email, "email");
        requireNonNull(telephone, "telephone");
        requireNonNull(website, "website");
        requireNonNull(note, "note");
    }
}
