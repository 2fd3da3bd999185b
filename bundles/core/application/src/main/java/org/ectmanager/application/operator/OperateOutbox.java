/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator;

import java.util.List;
import org.ectmanager.application.port.Letters.Refused;
import org.ectmanager.application.port.Outbox.Pending;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The mails that do not go out by themselves, as the console shows and settles them. The box of the platform's own letters
 * is one of an appropriate body that nobody has: {@link org.ectmanager.application.message.Letter#TO_OPERATORS}.
 */
@ProviderType
public interface OperateOutbox {

    /** Messages that are not told yet, oldest first. */
    List<Pending> waiting(BodyId body, int most);

    /** Letters that were refused for good and neither sent again nor given up, oldest first. */
    List<Refused> refused(BodyId body, int most);

    /** Makes due now what was tried in vain and what was refused; how many messages and letters there were. */
    int retry(BodyId body);

    /** The same for one message; how many of it there were: none when it neither waits nor was refused. */
    int retry(BodyId body, long message);

    /** Gives up what of a message has not gone out; kept in the audit trail. Refused when there is no such message. */
    List<Refusal> drop(BodyId body, long message);
}
