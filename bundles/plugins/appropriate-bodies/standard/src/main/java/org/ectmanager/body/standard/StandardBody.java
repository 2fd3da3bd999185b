/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.spi.body.BodyProfile;

/** An appropriate body as its file describes it; all else is the standard. */
record StandardBody(BodyProfile profile, BodyPolicy policy, PlanPolicy plan) implements AppropriateBodyPlugin {}
