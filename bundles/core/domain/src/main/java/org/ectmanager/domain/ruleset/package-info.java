/* SPDX-License-Identifier: Apache-2.0 */
/** The numbers of the law, dated. Rule R66. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("4.0.0")
package org.ectmanager.domain.ruleset;
