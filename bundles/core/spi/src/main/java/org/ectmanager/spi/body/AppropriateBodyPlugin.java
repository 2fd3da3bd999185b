/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One appropriate body. Register it as an OSGi service and the platform finds it: it appears in the directory, its
 * addresses open, its policy is asked. Every method answers from memory, at once, and the same until the service is
 * replaced.
 */
@ConsumerType
public interface AppropriateBodyPlugin {

    /** Who this body is. The id never changes: everything the platform keeps for this body is kept under it. */
    BodyProfile profile();

    /** What this body decides for itself. */
    default BodyPolicy policy() {
        return BodyPolicy.standard();
    }

    /** The texts that people of each audience accept at their first sign-in; a new version is asked for again. */
    default List<PrivacyNotice> privacyNotices() {
        return List.of();
    }

    /** The notice for one audience, if this body has one. */
    default Optional<PrivacyNotice> privacyNotice(Audience audience) {
        return privacyNotices().stream()
                .filter(notice -> notice.audience() == audience)
                .findFirst();
    }
}
