/* SPDX-License-Identifier: Apache-2.0 */
/** Every review and assessment from start to end, with dates and reasons. Rules R34 to R39. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.9.0")
package org.ectmanager.domain.plan;
