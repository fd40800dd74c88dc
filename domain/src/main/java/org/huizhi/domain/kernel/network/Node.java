package org.huizhi.domain.kernel.network;

import io.vavr.control.Option;
import org.huizhi.domain.kernel.DateRange;

/**
 * 网络节点: a facility in a tier of a network while it is in service. One that closes and opens again, or moves to another
 * parent, has one node per time.
 *
 * @param id the facility
 * @param tier the code of the slot that is its tier
 * @param territory the territory code of the unit it serves; none where its tier asks for none
 * @param parent the id of the node above it; none at the top, and directly below the centre where it goes without saying
 * @param service the days on which it is in service
 */
public record Node(String id, String tier, Option<String> territory, Option<String> parent, DateRange service) {

    Member asMember() {
        return new Member(tier, territory, Option.of(id), service);
    }
}
