/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import org.ectmanager.application.registration.OnRecord;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.component.Tag.Shade;

/** What the national record said last, as a tag. */
public final class RecordTag {

    private RecordTag() {}

    public static Tag of(OnRecord record) {
        return new Tag(
                record.title(),
                switch (record) {
                    case QUALIFIED -> Shade.GREEN;
                    case NO_STATUS -> Shade.YELLOW;
                    case NO_ANSWER -> Shade.GREY;
                    case NOT_FOUND -> Shade.ORANGE;
                    case LOOK -> Shade.RED;
                });
    }
}
