/* SPDX-License-Identifier: Apache-2.0 */
/** The posts of one teacher on induction: held at once or one after the other, with one school that leads (R24). */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.post;
