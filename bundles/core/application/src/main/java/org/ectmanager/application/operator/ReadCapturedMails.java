/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.port.CapturedMails.Captured;
import org.ectmanager.domain.body.BodyId;
import org.osgi.annotation.versioning.ProviderType;

/** The mails that a sample platform kept instead of sending. On any other platform there are none, and none are read. */
@ProviderType
public interface ReadCapturedMails {

    /** Whether this platform keeps its mails. */
    boolean kept();

    /** The latest of one appropriate body, newest first, without their texts. */
    List<Captured> latest(Operator operator, BodyId body);

    Optional<Captured> find(Operator operator, BodyId body, long id);
}
