<?xml version="1.0" encoding="UTF-8"?><map version="1.0.1">
 <node ID="map" TEXT="Training networks">
  <node ID="c-early-stopping" TEXT="Early stopping" LINK="http://localhost:3030/concept/early-stopping">
   <arrowlink DESTINATION="c-overfitting" MIDDLE_LABEL="reduces"/>
  </node>
  <node ID="c-learning-rate" TEXT="Learning rate" LINK="http://localhost:3030/concept/learning-rate">
  </node>
  <node ID="c-optimizer" TEXT="Optimizer" LINK="http://localhost:3030/concept/optimizer">
   <arrowlink DESTINATION="c-learning-rate" MIDDLE_LABEL="uses"/>
   <node ID="c-adam" TEXT="Adam" LINK="http://localhost:3030/concept/adam">
    <arrowlink DESTINATION="c-momentum" MIDDLE_LABEL="combines"/>
    <arrowlink DESTINATION="c-rmsprop" MIDDLE_LABEL="combines"/>
   </node>
   <node ID="c-momentum" TEXT="Momentum" LINK="http://localhost:3030/concept/momentum">
   </node>
   <node ID="c-rmsprop" TEXT="RMSProp" LINK="http://localhost:3030/concept/rmsprop">
   </node>
   <node ID="c-stochastic-gradient-descent" TEXT="Stochastic gradient descent" LINK="http://localhost:3030/concept/stochastic-gradient-descent">
   </node>
  </node>
  <node ID="c-overfitting" TEXT="Overfitting" LINK="http://localhost:3030/concept/overfitting">
  </node>
  <node ID="c-script-alert-1" TEXT="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; 'it' ]]&gt; \ {x} &#128512; ‮right‬&#10;next line�" LINK="http://localhost:3030/concept/script-alert-1">
  </node>
 </node>
</map>
